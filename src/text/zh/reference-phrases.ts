/** Sentences and headings of the pages of sources. */
export const sourcePhrases = {
  section: (number: number, name: string) => `第${number}节　${name}`,
  paragraph: (first: string, last: string | undefined) => `第${first}${last ? `—${last}` : ""}段`,
  lead: (name: string, count: number) => `取自“${name}”的${count}个数字，逐个注明所在的节和段。`,
};

/** Sentences of the page of mechanisms. */
export const mechanismPhrases = {
  counts: (all: number, without: number) => `共${all}项机制，其中${all - without}项有公开数据，${without}项没有。`,
};
