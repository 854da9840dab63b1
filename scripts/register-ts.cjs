'use strict';
const Module = require('node:module');
const { transformFileSync } = require('@swc/core');

/** Lets `require` load .ts files, for scripts that are no part of the product. */
exports.registerTypeScript = () => {
  Module._extensions['.ts'] = (module, file) => {
    module._compile(transformFileSync(file).code, file);
  };
};
