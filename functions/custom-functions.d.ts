/** The little of Excel's custom-function runtime that we use; the runtime itself comes with office.js. */
declare namespace CustomFunctions {
  enum ErrorCode {
    invalidValue = '#VALUE!',
    notAvailable = '#N/A',
    divisionByZero = '#DIV/0!',
  }
  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }
  function associate(id: string, body: (...args: never[]) => unknown): void;
}
