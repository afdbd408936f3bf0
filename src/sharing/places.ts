/** Where a link may be sent from the page. Each address carries it escaped whole, so that its `#` survives. */
export interface Places {
  readonly mail: string;
  readonly whatsApp: string;
  readonly linkedIn: string;
}

export function placesFor(link: string, words: string): Places {
  const url = encodeURIComponent(link);
  const text = encodeURIComponent(words);
  return {
    mail: `mailto:?subject=${text}&body=${url}`,
    whatsApp: `https://wa.me/?text=${text}%20${url}`,
    linkedIn: `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
  };
}

/** What LinkedIn asks for under "Licenses & certifications". */
export interface ProfileEntry {
  readonly name: string;
  readonly organisation: string;
  /** As YYYY-MM-DD; absent if the learner left it out. */
  readonly date?: string;
  readonly link: string;
}

/**
 * LinkedIn's form with the fields filled in. It has been reported to ignore them, so a page shows them as well.
 * Source of the parameters: LinkedIn Help, "Add to Profile button", as of 2026.
 */
export function addToProfile({ name, organisation, date, link }: ProfileEntry): string {
  const [year, month] = date?.split('-') ?? [];
  const fields = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name,
    organizationName: organisation,
    ...(year !== undefined &&
      month !== undefined && { issueYear: year, issueMonth: `${Number(month)}` }),
    certUrl: link,
  });
  return `https://www.linkedin.com/profile/add?${fields}`;
}
