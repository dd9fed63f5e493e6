/** Folder of a part without a slash at its end; '' for the root. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}

/**
 * A target relative to the folder of `base`, for parts of the same package.
 *
 * @example relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml') // '../tables/table1.xml'
 */
export function relativeTarget(base: string, part: string): string {
  const from = folderOf(base).split('/').filter((step) => step !== '');
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
