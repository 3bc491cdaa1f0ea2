/** The lists of a line in the data files: parted by `|`, and each by commas; empty places are left out. */
export function listsOf(line: string): string[][] {
  return line.split('|').map((list) =>
    list
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  );
}
