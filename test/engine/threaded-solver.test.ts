import { MessageChannel } from 'node:worker_threads';
import { answerTasks } from '../../src/engine/solver-messages';
import type { SolverReply, SolverTask, ThreadScope } from '../../src/engine/solver-messages';
import { loadThreadedSolver } from '../../src/engine/threaded-solver';
import type { SolverThread } from '../../src/engine/threaded-solver';
import type { NamedSolver } from '../../src/app/propose-groups';
import type { WholeProgram } from '../../src/domain/groups';

const program = { costs: Float64Array.of(1, 2), known: Float64Array.of(0, 1) } as WholeProgram;
const never = (): Promise<void> => Promise.resolve();
const channels: MessageChannel[] = [];
afterEach(() => { for (const { port1, port2 } of channels.splice(0)) [port1, port2].forEach((port) => port.close()); });

/** A thread on the other side of a channel: what goes across is copied as between real ones. */
function threadOf(load: () => Promise<NamedSolver>): SolverThread & { readonly terminate: jest.Mock } {
  const channel = new MessageChannel();
  channels.push(channel);
  const scope: ThreadScope = {
    addEventListener: (_, listener) => { channel.port2.on('message', (data: SolverTask) => listener({ data })); },
    postMessage: (reply) => channel.port2.postMessage(reply),
  };
  answerTasks(scope, load);
  const thread = { onmessage: null, onerror: null, terminate: jest.fn(), postMessage: (task: SolverTask) => channel.port1.postMessage(task) } as SolverThread & { readonly terminate: jest.Mock };
  channel.port1.on('message', (data: SolverReply) => thread.onmessage?.({ data } as MessageEvent<SolverReply>));
  return thread;
}

const adding: NamedSolver = { name: 'Jumlah 1', solve: ({ costs }, effort) => Promise.resolve({ bound: costs.reduce((sum, one) => sum + one, 0), variables: costs, used: effort }) };
const endless: NamedSolver = { name: 'Lama 1', solve: () => new Promise(() => undefined) };

describe('a solver in a thread of its own', () => {
  it('is loaded once, says its name and solves there', async () => {
    const load = jest.fn(() => Promise.resolve(adding));
    const thread = threadOf(load);
    const solver = await loadThreadedSolver(() => thread, never);
    expect(solver.name).toBe('Jumlah 1');
    expect(await solver.solve(program, 7, never)).toEqual({ bound: 3, variables: Float64Array.of(1, 2), used: 7 });
    expect((await solver.solve(program, 8, never)).used).toBe(8);
    expect(load).toHaveBeenCalledTimes(1);
    expect(thread.terminate).not.toHaveBeenCalled();
    solver.close?.();
    expect(thread.terminate).toHaveBeenCalledTimes(1);
  });

  it('stops where the checkpoint throws, while it solves and while it is loaded, and asks no more after that', async () => {
    const checkpoint = jest.fn(() => Promise.reject(new Error('stopped')));
    const solver = await loadThreadedSolver(() => threadOf(() => Promise.resolve(endless)), never);
    await expect(solver.solve(program, 1, checkpoint)).rejects.toThrow('stopped');
    const loading = threadOf(() => new Promise(() => undefined));
    await expect(loadThreadedSolver(() => loading, checkpoint)).rejects.toThrow('stopped');
    expect(loading.terminate).toHaveBeenCalledTimes(1);
    expect(checkpoint).toHaveBeenCalledTimes(2);
  });

  it('fails where it cannot be loaded, fails at work, or its thread does not start', async () => {
    await expect(loadThreadedSolver(() => threadOf(() => Promise.reject(new Error('offline'))), never)).rejects.toThrow('offline');
    const broken = await loadThreadedSolver(() => threadOf(() => Promise.resolve({ ...adding, solve: () => Promise.reject(new Error('out of memory')) })), never);
    await expect(broken.solve(program, 1, never)).rejects.toThrow('out of memory');
    const dead = { onmessage: null, onerror: null, terminate: jest.fn(), postMessage: () => dead.onerror?.({ message: '' } as ErrorEvent) } as SolverThread & { readonly terminate: jest.Mock };
    await expect(loadThreadedSolver(() => dead, never)).rejects.toThrow('cannot be started');
    expect(dead.terminate).toHaveBeenCalledTimes(1);
  });
});
