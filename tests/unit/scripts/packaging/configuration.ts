import { createRequire } from 'node:module';
import { z } from 'zod';

/* electron-builder's own reader and validator, found from where electron-builder lies. */
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
const builder = z
  .object({ getConfig: z.function(), validateConfiguration: z.function() })
  .parse(fromBuilder('app-builder-lib/out/util/config/config.js'));

const resources = z.array(z.object({ from: z.string(), to: z.string() }));
const associations = z.array(z.object({ ext: z.string(), mimeType: z.string() }));
const system = z.object({
  icon: z.string(),
  target: z.array(z.string()),
  extraResources: resources,
  fileAssociations: associations.optional(),
});
const packaged = z.object({ afterInstall: z.string(), afterRemove: z.string(), fpm: z.array(z.string()) });

/** As much of electron-builder's configuration as the test looks at. */
const configurationSchema = z.object({
  extraResources: resources,
  asar: z.boolean(),
  publish: z.null(),
  electronFuses: z.record(z.string(), z.boolean()),
  protocols: z.array(z.object({ schemes: z.array(z.string()) })),
  fileAssociations: associations,
  win: system,
  nsis: z.object({
    oneClick: z.boolean(),
    perMachine: z.boolean(),
    include: z.string(),
    deleteAppDataOnUninstall: z.boolean(),
  }),
  mac: system.extend({
    hardenedRuntime: z.boolean(),
    entitlements: z.string(),
    entitlementsInherit: z.string(),
    notarize: z.boolean(),
  }),
  linux: system.extend({ executableName: z.string(), synopsis: z.string(), description: z.string() }),
  deb: packaged.extend({ depends: z.array(z.string()) }),
  rpm: packaged,
});

/** electron-builder.yml as electron-builder reads it. */
export async function readConfiguration(project: string): Promise<z.infer<typeof configurationSchema>> {
  return configurationSchema.parse(await Reflect.apply(builder.getConfig, null, [project, null, null]));
}

/** Throws what electron-builder finds wrong with its configuration, whatever target is built. */
export async function validate(project: string, change: object = {}): Promise<void> {
  const read = z.record(z.string(), z.unknown());
  const configuration = read.parse(await Reflect.apply(builder.getConfig, null, [project, null, null]));
  await Reflect.apply(builder.validateConfiguration, null, [
    { ...configuration, ...change },
    { isEnabled: false },
  ]);
}
