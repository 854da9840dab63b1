const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { LocalisedMetadataPlugin } = require('./webpack/localised-metadata-plugin');

/** Address in manifest.xml that the build replaces by where the add-in is hosted. */
const PLACEHOLDER = 'https://jx.example';
const OFFICE_JS_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];
const FUNCTIONS = ['rates', 'amounts', 'scores', 'texts'].map((name) => `./functions/${name}.ts`);

/**
 * The add-in as a folder that any https server can offer.
 * env.base: address it is hosted at; env.officejs: address of office.js, self-hosted by default.
 */
module.exports = (env = {}) => {
  const base = String(env.base ?? PLACEHOLDER).replace(/\/+$/, '');
  const officeJs = env.officejs ?? 'office-js/office.js';
  const offices = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  return {
    mode: 'production',
    target: ['web', 'es2022'],
    entry: { functions: FUNCTIONS, taskpane: './taskpane/index.tsx' },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, use: require('./webpack/typescript-loader') },
        {
          test: /\.ts$/,
          include: path.resolve(__dirname, 'src', 'checks'),
          enforce: 'pre',
          use: require.resolve('./webpack/without-check-docs'),
        },
      ],
    },
    // One runtime and one copy of the core: the page of the add-in loads pane and functions both.
    optimization: {
      runtimeChunk: { name: 'runtime' },
      splitChunks: {
        cacheGroups: { core: { name: 'core', chunks: 'initial', minChunks: 2, enforce: true } },
      },
    },
    devtool: false,
    performance: false,
    cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, 'build', 'cache') },
    stats: 'errors-warnings',
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: FUNCTIONS }),
      new LocalisedMetadataPlugin({ from: 'functions.json', to: 'functions.en-us.json' }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            from: 'taskpane/taskpane.html',
            to: 'taskpane.html',
            transform: (html) => html.toString().replaceAll('%OFFICE_JS%', officeJs),
          },
          { from: 'taskpane/help.html', to: 'help.html' },
          { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(PLACEHOLDER, base) },
          // Files of Microsoft's library as they are in its package: never bundled, never changed.
          ...(env.officejs === undefined
            ? OFFICE_JS_FILES.map((file) => ({
                from: path.join(offices, 'dist', file),
                to: `office-js/${file}`,
                // As it is in the package: the minimiser keeps off.
                info: { minimized: true },
              }))
            : []),
          ...(env.officejs === undefined
            ? [{ from: path.join(offices, 'LICENSE.md'), to: 'office-js/LICENSE.md' }]
            : []),
        ],
      }),
    ],
  };
};
