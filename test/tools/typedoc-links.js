// Lets a comment link to an export of another module by its name alone, such as PalierError of core: TypeDoc looks no
// further than the file and the module of the comment. A name that no module exports is still an error.
import { Converter, ReflectionKind } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  // Before TypeDoc resolves the links itself, which it does last.
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const modules = project.getChildrenByKind(ReflectionKind.Module);
    const exported = new Map(modules.flatMap(({ children = [] }) => children.map((child) => [child.name, child])));
    for (const { comment } of Object.values(project.reflections)) {
      const parts = [...(comment?.summary ?? []), ...(comment?.blockTags ?? []).flatMap(({ content }) => content)];
      for (const part of parts) {
        if (part.kind !== 'inline-tag' || part.tag !== '@link') continue;
        const target = exported.get(part.text.trim());
        if (part.target === undefined && target !== undefined) part.target = target;
      }
    }
  });
}
