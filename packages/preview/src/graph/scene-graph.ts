import type { Play } from "@leadsim/engine";

/** One way from a scene to another. */
export interface SceneEdge {
  readonly from: string;
  /** A scene's id, or `end`. */
  readonly to: string;
  /** Taken where nothing else routes. */
  readonly usual: boolean;
}

/** The scenes of a scenario and the ways between them. */
export interface SceneGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly decision: boolean;
    /** Met only where its condition holds. */
    readonly conditional: boolean;
  }[];
  readonly edges: readonly SceneEdge[];
}

/**
 * The scenes of a scenario and the ways between them; a scene that may be skipped is passed on from the one
 * before it.
 */
export function sceneGraph({ scenes }: Pick<Play, "scenes">): SceneGraph {
  const nameOf = (index: number) => scenes[index]?.id ?? "end";
  const edges = new Map<string, SceneEdge>();
  const add = (from: string, index: number, usual: boolean) => {
    // A scene that can be skipped leads on to what follows it, too.
    const passed = new Set<number>();
    for (let at = index; !passed.has(at); at = scenes[at]!.next) {
      passed.add(at);
      const name = `${from} ${nameOf(at)}`;
      if (!edges.get(name)?.usual) edges.set(name, { from, to: nameOf(at), usual });
      if (!scenes[at]?.onlyIf) break;
    }
  };
  for (const { id, next, decision, after, timeout } of scenes) {
    const consequences = [...(decision?.consequences ?? []), ...after, timeout];
    for (const consequence of consequences)
      if (consequence && consequence.next !== null) add(id, consequence.next, false);
    add(id, next, true);
  }
  return {
    nodes: scenes.map(({ id, decision, onlyIf }) => ({
      id,
      decision: decision !== null,
      conditional: onlyIf !== null,
    })),
    edges: [...edges.values()],
  };
}
