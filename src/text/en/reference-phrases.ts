/** Sentences and headings of the pages of sources. */
export const sourcePhrases = {
  section: (number: number, name: string) => `${number}. ${name}`,
  paragraph: (first: string, last: string | undefined) => (last ? `paras ${first}–${last}` : `para. ${first}`),
  lead: (name: string, count: number) => `${count} figures taken from “${name}”, each with its section and paragraph.`,
};

/** Sentences of the page of mechanisms. */
export const mechanismPhrases = {
  counts: (all: number, without: number) =>
    `${all} mechanisms: ${all - without} with published data, ${without} without.`,
};
