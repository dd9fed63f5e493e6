/**
 * Who may import whom (the table of the design, section 2). Each rule says why it exists and what to do instead.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const entryPoints = '^src/[^/]+\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no first reader. Move what both need into the lower of the two rooms.',
      severity: 'error',
      from: { path: '^src' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'context-by-its-door',
      comment: 'A domain context is entered by its index.ts only, so that its insides can change. Export what you need there.',
      severity: 'error',
      from: { path: '^src/domain/([^/]+)/' },
      to: { path: '^src/domain/([^/]+)/', pathNot: ['^src/domain/$1/', '^src/domain/[^/]+/index\\.ts$'] },
    },
    {
      name: 'domain-by-its-door',
      comment: 'Other rooms enter a domain context by its index.ts only. Export what you need there.',
      severity: 'error',
      from: { path: '^src/(workbook|app|hosts|pane|cli)/|' + entryPoints },
      to: { path: '^src/domain/([^/]+)/', pathNot: '^src/domain/[^/]+/index\\.ts$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain knows no workbook, host or screen. Pass it what it needs as an argument.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/', pathNot: '^src/(domain|messages)/' },
    },
    {
      name: 'values-and-findings-are-lowest',
      comment: 'values and findings are the common currency: they import no other context.',
      severity: 'error',
      from: { path: '^src/domain/(values|findings)/' },
      to: { path: '^src/domain/', pathNot: '^src/domain/(values|findings)/' },
    },
    {
      name: 'rules-know-no-context',
      comment: 'The rules engine serves every context, so it knows none. Give it facts instead.',
      severity: 'error',
      from: { path: '^src/domain/rules/' },
      to: { path: '^src/domain/', pathNot: '^src/domain/(values|findings|rules)/' },
    },
    {
      name: 'messages-are-words-only',
      comment: 'The catalogue holds words. What decides which words is elsewhere.',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/', pathNot: '^src/messages/' },
    },
    {
      name: 'workbook-knows-domain-only',
      comment: 'Recognition, layout and plans are host-free. Let app bring hosts and workbook together.',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: '^src/', pathNot: '^src/(workbook|domain|messages)/' },
    },
    {
      name: 'app-knows-no-host-and-no-screen',
      comment: 'A use case takes the host as an argument (the port in workbook/host.ts); entry points choose one.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/', pathNot: '^src/(app|workbook|domain|messages)/' },
    },
    {
      name: 'hosts-stand-alone',
      comment: 'A host knows the port and the values, never another host, the app or a screen.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/(hosts/$1|workbook|domain/values|messages)/' },
    },
    {
      name: 'screens-know-no-host',
      comment: 'Commands and views talk to the app. The entry points hand them the host.',
      severity: 'error',
      from: { path: '^src/(pane|cli)/' },
      to: { path: '^src/hosts/' },
    },
    {
      name: 'pane-and-cli-are-apart',
      comment: 'What both screens need belongs in app or messages.',
      severity: 'error',
      from: { path: '^src/(pane|cli)/' },
      to: { path: '^src/(pane|cli)/', pathNot: '^src/$1/' },
    },
    {
      name: 'nothing-imports-entry-points',
      comment: 'Entry points put the rooms together and export nothing.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: entryPoints, pathNot: '^src/(built-in-packs|node-codec)\\.ts$' },
    },
    {
      name: 'src-never-imports-test',
      comment: 'Builders and fixtures live in test/support and stay there.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'domain-packages',
      comment: 'The domain uses zod and fraction.js, and json-rules-engine in domain/rules only. Anything else belongs further out.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(zod|fraction\\.js|json-rules-engine)/' },
    },
    {
      name: 'json-rules-engine-in-rules-only',
      comment: 'The rule format has one home.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/domain/rules/' },
      to: { path: 'node_modules/json-rules-engine/' },
    },
    {
      name: 'no-node-inside',
      comment: 'The product runs in Excel too: files, processes and the clock are for the command line and its entry point.',
      severity: 'error',
      from: { path: '^src/(domain|workbook|app|pane|messages|hosts)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-packages-in-the-product',
      comment: 'What ships is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing reaches is dead. Delete it, or import it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: [entryPoints, '\\.d\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'], mainFields: ['module', 'main', 'types'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
