import type { ClientGlobals } from './bind-client';

/** An object of the client library's, as far as these classes need it. */
interface ClientObject {
  _isNull: boolean;
  _handleResult(value: unknown): void;
}

/** The building blocks that the library makes its own classes of. */
interface Blocks {
  readonly ClientObject: new (...args: unknown[]) => ClientObject;
  readonly BatchApiHelper: {
    createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
    createMethodObject(type: unknown, parent: unknown, name: string, operation: number, args: unknown[], isCollection: boolean, endsWithRequest: boolean, byId: null, flags: number): unknown;
    createIndexerObject(type: unknown, parent: unknown, args: unknown[]): unknown;
    createChildItemObject(type: unknown, hasIndexer: boolean, parent: unknown, data: unknown, index: number): ClientObject;
    invokeMethod(object: unknown, name: string, operation: number, args: unknown[], flags: number, process: number): unknown;
    invokeSetProperty(object: unknown, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    load(object: unknown, options: unknown): unknown;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    throwIfApiNotSupported(member: string, set: string, level: string, host: string): void;
    fixObjectPathIfNecessary(object: unknown, value: unknown): void;
  };
}

const WRITES = 0;
const READS = 1;

/**
 * Microsoft's npm package lags behind the library that Excel loads from the network: what came after ExcelApi 1.15 and
 * a host of ours may use is added here, so that it is asked for as the newer library asks for it.
 */
export function addNewerMembers(client: ClientGlobals): void {
  const library = client.Excel as unknown as Record<string, { prototype: object } | undefined>;
  const blocks = client.OfficeExtension as unknown as Blocks;
  const sheet = library['Worksheet']?.prototype;
  const format = library['ConditionalFormat']?.prototype;
  if (sheet === undefined || format === undefined || 'notes' in sheet) return;
  const Notes = noteCollection(blocks, noteClass(blocks, () => library['Range']));
  for (const [owner, name] of [[sheet, 'Worksheet.notes'], [library['Workbook']?.prototype ?? {}, 'Workbook.notes']] as const) {
    Object.defineProperty(owner, 'notes', { get: function notes(this: object) {
      blocks.Utility.throwIfApiNotSupported(name, 'ExcelApi', '1.18', 'Excel');
      return blocks.BatchApiHelper.createPropertyObject(Notes, this, 'Notes', true, 4);
    } });
  }
  Object.assign(format, { setRanges(this: object, ranges: unknown) {
    blocks.Utility.throwIfApiNotSupported('ConditionalFormat.setRanges', 'ExcelApi', '1.17', 'Excel');
    blocks.BatchApiHelper.invokeMethod(this, 'SetRanges', WRITES, [ranges], 0, 0);
  } });
}

/** Scalar properties of a class: what was loaded can be read, and only that. */
function scalars(blocks: Blocks, className: string, names: readonly string[], settable: readonly string[]): PropertyDescriptorMap {
  return Object.fromEntries(names.map((name) => {
    const pascal = name.charAt(0).toUpperCase() + name.slice(1);
    return [name, {
      get(this: ClientObject & Record<string, unknown>) {
        blocks.Utility.throwIfNotLoaded(name, this[`_of${pascal}`], className, this._isNull);
        return this[`_of${pascal}`];
      },
      ...(settable.includes(name) ? { set(this: Record<string, unknown>, value: unknown) {
        this[`_of${pascal}`] = value;
        blocks.BatchApiHelper.invokeSetProperty(this, pascal, value, 0);
      } } : {}),
    }];
  }));
}

const NOTE_SCALARS = ['authorName', 'content', 'height', 'visible', 'width'];

function noteClass(blocks: Blocks, range: () => unknown): new (...args: unknown[]) => ClientObject {
  class Note extends blocks.ClientObject {
    readonly _className = 'Note';

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (typeof value !== 'object' || value === null) return;
      blocks.Utility.fixObjectPathIfNecessary(this, value);
      for (const [name, one] of Object.entries(value)) Object.assign(this, { [`_of${name}`]: one });
    }

    load(options: unknown): unknown {
      return blocks.Utility.load(this, options);
    }

    delete(): void {
      blocks.BatchApiHelper.invokeMethod(this, 'Delete', WRITES, [], 0, 0);
    }

    getLocation(): unknown {
      return blocks.BatchApiHelper.createMethodObject(range(), this, 'GetLocation', READS, [], false, true, null, 4);
    }
  }
  Object.defineProperties(Note.prototype, scalars(blocks, 'Note', NOTE_SCALARS, ['content', 'height', 'visible', 'width']));
  return Note;
}

function noteCollection(blocks: Blocks, Note: new (...args: unknown[]) => ClientObject): new (...args: unknown[]) => ClientObject {
  const { createMethodObject, createIndexerObject, invokeMethod, createChildItemObject } = blocks.BatchApiHelper;
  return class NoteCollection extends blocks.ClientObject {
    readonly _className = 'NoteCollection';
    readonly _isCollection = true;
    #items: ClientObject[] | undefined;

    get items(): ClientObject[] | undefined {
      blocks.Utility.throwIfNotLoaded('items', this.#items, 'NoteCollection', this._isNull);
      return this.#items;
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      const { _Items: items } = (value ?? {}) as { _Items?: readonly unknown[] };
      if (items === undefined) return;
      this.#items = items.map((data, index) => {
        const item = createChildItemObject(Note, true, this, data, index);
        item._handleResult(data);
        return item;
      });
    }

    load(options: unknown): unknown {
      return blocks.Utility.load(this, options);
    }

    add(cell: unknown, content: unknown): unknown {
      return createMethodObject(Note, this, 'Add', WRITES, [cell, content], false, true, null, 0);
    }

    getItem(key: unknown): unknown {
      return createIndexerObject(Note, this, [key]);
    }

    getItemOrNullObject(key: unknown): unknown {
      return createMethodObject(Note, this, 'GetItemOrNullObject', READS, [key], false, false, null, 4);
    }

    getItemAt(index: unknown): unknown {
      return createMethodObject(Note, this, 'GetItemAt', READS, [index], false, false, null, 4);
    }

    getCount(): unknown {
      return invokeMethod(this, 'GetCount', READS, [], 4, 0);
    }
  };
}
