import { strFromU8, unzipSync } from 'fflate';

/** Parts of an Office package by name, inflated by another zip reader than ours. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

export function partsOf(bytes: Uint8Array): PackageParts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
}

/** Names of the parts that one package has and the other has not, or has with other bytes. */
export function changedParts(before: PackageParts, after: PackageParts): { lost: string[]; added: string[]; changed: string[] } {
  const isSame = (name: string): boolean => Buffer.compare(before.get(name) ?? Buffer.alloc(0), after.get(name) ?? Buffer.alloc(0)) === 0;
  return {
    lost: [...before.keys()].filter((name) => !after.has(name)),
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed: [...before.keys()].filter((name) => after.has(name) && !isSame(name)),
  };
}

/** The text of a part, whatever encoding its byte order mark says. */
export function textOf(parts: PackageParts, name: string): string {
  const bytes = parts.get(name) ?? new Uint8Array();
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(bytes).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes).swap16().toString('utf16le');
  return strFromU8(bytes);
}

/** Values of an attribute in the elements of a local name; good enough for the small files of a package's frame. */
function attributesOf(text: string, element: string): Map<string, string>[] {
  const tags = text.replaceAll(/<!--[^]*?-->/g, '').match(new RegExp(`<(?:[\\w.-]+:)?${element}\\s[^>]*>`, 'g')) ?? [];
  return tags.map((tag) => new Map([...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => [match[1] ?? '', decode(match[2] ?? match[3] ?? '')])));
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

/** Part names are compared without regard to case, slashes as written by Windows, and percent signs decoded. */
function canonical(name: string): string {
  const plain = name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function resolve(source: string, target: string): string {
  const path = target.split('#')[0] ?? '';
  const segments = path.startsWith('/') || path.startsWith('\\') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return canonical(segments.join('/'));
}

function sourceOf(relationships: string): string {
  return relationships.replace(/_rels\/([^/]*)\.rels$/i, '$1');
}

function linksOf(parts: PackageParts, relationships: string): { id: string; target: string }[] {
  const source = sourceOf(relationships);
  return attributesOf(textOf(parts, relationships), 'Relationship')
    .filter((link) => link.get('TargetMode')?.toLowerCase() !== 'external')
    .map((link) => ({ id: link.get('Id') ?? '', target: resolve(source, link.get('Target') ?? '') }));
}

function relationshipFaults(parts: PackageParts, names: ReadonlySet<string>): string[] {
  return [...parts.keys()].filter((name) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name)).flatMap((relationships) => {
    const source = sourceOf(relationships);
    const links = linksOf(parts, relationships);
    const ids = attributesOf(textOf(parts, relationships), 'Relationship').map((link) => link.get('Id') ?? '');
    return [
      ...(source === '' || names.has(canonical(source)) ? [] : [`relationships of no part: ${relationships}`]),
      ...links.filter((link) => !names.has(link.target) && link.target !== '').map((link) => `dangling: ${relationships} ${link.id} -> ${link.target}`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${relationships} ${id}`),
    ];
  });
}

function orphans(parts: PackageParts, names: ReadonlySet<string>): string[] {
  const byName = new Map([...parts.keys()].map((name) => [canonical(name), name]));
  const reached = new Set<string>();
  const queue = [''];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    const slash = source.lastIndexOf('/') + 1;
    const relationships = byName.get(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
    for (const { target } of relationships === undefined ? [] : linksOf(parts, relationships)) {
      if (reached.has(target) || !names.has(target)) continue;
      reached.add(target);
      queue.push(target);
    }
  }
  return [...names].filter((name) => !reached.has(name) && !/\.rels$|^\[content_types\]\.xml$/.test(name)).map((name) => `orphan: ${name}`);
}

function contentTypeFaults(parts: PackageParts, names: ReadonlySet<string>): string[] {
  const contentTypes = [...parts.keys()].find((name) => canonical(name) === '[content_types].xml') ?? '';
  const text = textOf(parts, contentTypes);
  const overrides = attributesOf(text, 'Override').map((one) => canonical(one.get('PartName') ?? ''));
  const defaults = new Set(attributesOf(text, 'Default').map((one) => (one.get('Extension') ?? '').toLowerCase()));
  const known = new Set(overrides);
  return [
    ...overrides.filter((name) => !names.has(name)).map((name) => `content type of no part: ${name}`),
    ...overrides.filter((name, index) => overrides.indexOf(name) !== index).map((name) => `content type twice: ${name}`),
    ...[...names].filter((name) => name !== '[content_types].xml' && !known.has(name) && !defaults.has(name.split('.').pop() ?? ''))
      .map((name) => `no content type: ${name}`),
  ];
}

/** Everything that is wrong with the frame of a package: dangling and orphaned parts, relationships, content types. */
export function packageFaults(parts: PackageParts): string[] {
  const names = new Set([...parts.keys()].map(canonical));
  return [...relationshipFaults(parts, names), ...orphans(parts, names), ...contentTypeFaults(parts, names)].sort();
}
