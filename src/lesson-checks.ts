/** Throws where the files of content/lessons can't all be lessons: one name that is none, or two with one address. */
export function checkLessonFiles(files: readonly string[]): void {
  const byId = new Map<string, string>();
  for (const file of files) {
    const id = /^\d\d-([a-z][a-z0-9-]*)\.mdx$/.exec(file)?.[1];
    if (id === undefined) {
      throw new Error(
        `content/lessons/${file}: expected a name such as 03-overwhelm.mdx, two digits and then the words of its address in lower case, found "${file}".`,
      );
    }
    const other = byId.get(id);
    if (other !== undefined) {
      throw new Error(
        `content/lessons: expected one lesson with the address ${id}, found ${other} and ${file}.`,
      );
    }
    byId.set(id, file);
  }
}

/** Throws where two parts of a lesson have the same id, and so the same place in the page and in the progress. */
export function checkIds(file: string, ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  throw new Error(
    `${file}: expected ids that are unique in the lesson, found "${twice}" more than once.`,
  );
}

/** Throws where a lesson asks for a component that there is not. */
export function checkComponents(file: string, body: string, known: readonly string[]): void {
  for (const [, name = ''] of body.matchAll(/<([A-Z]\w*)/g)) {
    if (known.includes(name)) continue;
    throw new Error(`${file}: expected a component out of ${known.join(', ')}, found <${name}>.`);
  }
}

/** Throws where two lessons teach the same don't, and so would share a leaf. */
export function checkDonts(lessons: readonly { file: string; dont: string | undefined }[]): void {
  for (const { file, dont } of lessons) {
    const other = lessons.find((each) => each.dont === dont && each.file !== file);
    if (dont === undefined || other === undefined) continue;
    throw new Error(
      `${other.file}: expected a don’t that no other lesson teaches, found ${dont}, as in ${file}.`,
    );
  }
}
