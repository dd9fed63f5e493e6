/** Prefixes that are bound at a place in a document; inner bindings hide outer ones. */
export class Namespaces {
  private readonly bindings: { readonly prefix: string; readonly uri: string; readonly depth: number }[] = [];

  bind(prefix: string, uri: string, depth: number): void {
    this.bindings.push({ prefix, uri, depth });
  }

  /** Forget what elements deeper than `depth` have bound. */
  leave(depth: number): void {
    for (let last = this.bindings.at(-1); last !== undefined && last.depth > depth; last = this.bindings.at(-1)) {
      this.bindings.pop();
    }
  }

  /** '' for a prefix that is not bound, and for no prefix without a default namespace. */
  resolve(prefix: string): string {
    for (let index = this.bindings.length - 1; index >= 0; index--) {
      const binding = this.bindings[index];
      if (binding?.prefix === prefix) return binding.uri;
    }
    return prefix === 'xml' ? 'http://www.w3.org/XML/1998/namespace' : '';
  }
}
