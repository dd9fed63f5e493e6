export { loadHighsSolver } from './highs-solver';
export { default as highsRuntime } from 'highs/runtime';
