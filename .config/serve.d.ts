export const HEADERS: Readonly<Record<string, string>>;

/** Serve a folder on this machine, on the first free port from the one named on. */
export function serve(folder: string, port?: number): Promise<{ readonly address: string; close(): Promise<void> }>;

export function serveUntilStopped(folder: string): Promise<void>;
