/** Writes a line into a list of lines that look alike, where its name belongs. */

/**
 * @param like one line of the list; its first group is the name that the list goes by
 * @throws if the source holds no such list
 */
export function withLine(source: string, like: RegExp, line: string): string {
  const lines = source.split('\n');
  const name = nameOf(like, line);
  const own = lines.flatMap((each, at) => (like.test(each) ? [{ at, name: nameOf(like, each) }] : []));
  const last = own.at(-1);
  if (last === undefined || name === undefined) throw new Error(`there is no line like ${like}`);
  const after = own.find((each) => each.name !== undefined && each.name > name);
  lines.splice(after?.at ?? last.at + 1, 0, line);
  return lines.join('\n');
}

function nameOf(like: RegExp, line: string): string | undefined {
  return like.exec(line)?.[1];
}
