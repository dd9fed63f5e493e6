/** Preloaded into a measured process: writes its processor seconds and peak memory to a file when it ends. */
const fs = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  fs.writeFileSync(process.env.USAGE_FILE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});
