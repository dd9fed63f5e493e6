import type { Thing } from './thing';

/** Objects that the client asked to keep from request to request (tracked objects). */
export class References {
  readonly #byId = new Map<string, Thing>();
  readonly #ids = new Map<Thing, string>();
  #given = 0;

  get count(): number {
    return this.#byId.size;
  }

  keep(thing: Thing): void {
    if (this.#ids.has(thing)) return;
    const id = `{reference-${this.#given += 1}}`;
    this.#byId.set(id, thing);
    this.#ids.set(thing, id);
  }

  idOf(thing: Thing): string | null {
    return this.#ids.get(thing) ?? null;
  }

  find(id: string): Thing | null {
    return this.#byId.get(id) ?? null;
  }

  release(id: string): void {
    const thing = this.#byId.get(id);
    this.#byId.delete(id);
    if (thing !== undefined) this.#ids.delete(thing);
  }
}
