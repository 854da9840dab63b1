const path = require('node:path');

/** The command line in one file, so that it starts fast. */
module.exports = {
  mode: 'production',
  target: 'node20',
  entry: './cli/main.ts',
  output: { path: path.resolve(__dirname, 'build'), filename: 'jx.cjs', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, use: require('./webpack/typescript-loader') }] },
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
};
