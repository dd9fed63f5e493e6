import { expose, releaseProxy, wrap } from 'comlink';
import type { Remote } from 'comlink';
import { RemoteHost, serveHost } from '../../src/hosts/remote';
import type { RemotePort } from '../../src/hosts/remote';
import type { WorkbookHost } from '../../src/workbook';

/** What one message weighed on the serving thread. */
export interface Crossing {
  readonly method: string;
  /** Cells, rows or items in the answer or the arguments; what `postMessage` has to copy. */
  readonly bytes: number;
}

/** A host as the other thread sees it, through real message ports: everything is copied on the way. */
export interface TwoThreads {
  readonly host: RemoteHost;
  readonly crossings: readonly Crossing[];
  close(): void;
}

/** Put a channel between a host and whoever uses it. */
export async function acrossThreads(host: WorkbookHost): Promise<TwoThreads> {
  const { port1, port2 } = new MessageChannel();
  const crossings: Crossing[] = [];
  expose(weighed(serveHost(host), crossings), port1);
  const remote: Remote<RemotePort> = wrap<RemotePort>(port2);
  const close = (): void => {
    remote[releaseProxy]();
    port1.close();
    port2.close();
  };
  return { host: await RemoteHost.connect(remote as unknown as RemotePort), crossings, close };
}

/** The port, telling how large every message was. */
function weighed(port: RemotePort, crossings: Crossing[]): RemotePort {
  return new Proxy(port, {
    get(target, property) {
      const method: unknown = Reflect.get(target, property);
      if (typeof method !== 'function') return method;
      return async (...sent: unknown[]) => {
        const answer: unknown = await Reflect.apply(method, target, sent);
        crossings.push({ method: String(property), bytes: sizeOf([answer, ...sent.filter((one) => typeof one !== 'function')]) });
        return answer;
      };
    },
  });
}

function sizeOf(message: unknown): number {
  return JSON.stringify(message, (_, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Uint32Array)] : value)).length;
}
