/** The id of the lesson in which an element stands. */
export function lessonAround(element: Element): string {
  const lesson = element.closest<HTMLElement>('[data-lesson]')?.dataset['lesson'];
  if (lesson) return lesson;
  throw new Error(
    `Expected <${element.localName}> to stand in an element with data-lesson, found none.`,
  );
}
