import webpack from 'webpack';
import type { Configuration } from 'webpack';

/** Build, or fail with what webpack says. */
export function runWebpack(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats === undefined || stats.hasErrors()) reject(new Error(stats?.toString({ preset: 'errors-only' }) ?? 'no build'));
      else resolve();
    });
  });
}
