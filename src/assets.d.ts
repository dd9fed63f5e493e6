/** Style sheets are collected by the build into files of their own. */
declare module '*.css';

/** A file that is shipped beside the page; the import is its address. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}

/** The WebAssembly of HiGHS, shipped beside the script that asks for it; the import is its address. */
declare module 'highs/runtime' {
  const address: string;
  export default address;
}
