/** TypeScript to ES modules, so that unused code can be left out (.swcrc makes CommonJS, for jest and scripts). */
module.exports = {
  loader: require.resolve('swc-loader'),
  options: {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
};
