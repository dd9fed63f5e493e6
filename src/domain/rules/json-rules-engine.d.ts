/**
 * The default operators, taken from their own file: the package's main file would bring jsonpath-plus along,
 * which calls `new Function` and breaks under the add-in's content security policy.
 */
declare module 'json-rules-engine/dist/engine-default-operators' {
  interface DefaultOperator {
    readonly name: string;
    evaluate(factValue: unknown, jsonValue: unknown): boolean;
  }
  const operators: readonly DefaultOperator[];
  export default operators;
}
