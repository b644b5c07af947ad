/** A section for the list of contents; nothing where there is nothing to show. */
export function section(id: string, name: string, entries: number): { id: string; name: string }[] {
  return entries > 0 ? [{ id, name }] : [];
}
