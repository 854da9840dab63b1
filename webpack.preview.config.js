const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

/** The local stand-in for Excel on the web: a page for trying and testing, no part of the add-in. */
module.exports = {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: './preview/page/main.ts',
  output: { path: path.resolve(__dirname, 'build', 'preview'), filename: 'host.js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, use: require('./webpack/typescript-loader') },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [new CopyPlugin({ patterns: ['preview/page/index.html'] })],
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, 'build', 'cache') },
  stats: 'errors-warnings',
};
