const { sources } = require('webpack');
const { registerTypeScript } = require('../scripts/register-ts.cjs');

/** Beside functions.json (zh-CN) emits functions.en-us.json: the same ids and names with English help. */
class LocalisedMetadataPlugin {
  constructor({ from, to }) {
    this.from = from;
    this.to = to;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LocalisedMetadataPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: 'LocalisedMetadataPlugin', stage }, (assets) => {
        registerTypeScript();
        const { EN_US } = require('../functions/locales/en-US.ts');
        const metadata = JSON.parse(assets[this.from].source().toString());
        const functions = metadata.functions.map((each) => {
          const texts = EN_US[each.id];
          if (texts === undefined) throw new Error(`functions/locales/en-US.ts：没有 ${each.id} 的英文说明`);
          const parameters = each.parameters.map((parameter, i) => ({
            ...parameter,
            description: texts.parameters[i],
          }));
          return { ...each, description: texts.description, parameters };
        });
        compilation.emitAsset(
          this.to,
          new sources.RawSource(JSON.stringify({ ...metadata, functions }, null, 2)),
        );
      });
    });
  }
}

module.exports = { LocalisedMetadataPlugin };
