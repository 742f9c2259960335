// Lets a comment link to an export of another module by its name alone, such as PalierError of core: TypeDoc looks no
// further than the module of the comment. A name that no module exports is still an error.
import { ReflectionKind } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.addUnknownSymbolResolver((reference, from) => {
    const path = reference.symbolReference?.path ?? [];
    const modules = from.project.getChildrenByKind(ReflectionKind.Module);
    const targets = modules.flatMap((module) => module.getChildByName(path.map(({ path: name }) => name)) ?? []);
    const [target, ...others] = targets;
    return target === undefined || others.length > 0 ? undefined : { target };
  });
}
