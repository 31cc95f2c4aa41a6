import type { Awareness } from 'y-protocols/awareness';

type Hear = (change: unknown, origin: unknown) => void;

/** Who is where, telling of changes only when others make them: the editor would else look for carets twice with each key. */
export function othersOnly(awareness: Awareness) {
  const hearers = new Map<Hear, Hear>();
  return {
    ...{ doc: awareness.doc, clientID: awareness.clientID, states: awareness.states },
    getStates: () => awareness.getStates(),
    getLocalState: () => awareness.getLocalState(),
    setLocalStateField: (field: string, value: unknown) => awareness.setLocalStateField(field, value),
    on: (name: 'change' | 'update', hear: Hear) => {
      const others: Hear = (change, origin) => origin !== 'local' && hear(change, origin);
      hearers.set(hear, others);
      awareness.on(name, others);
    },
    off: (name: 'change' | 'update', hear: Hear) => awareness.off(name, hearers.get(hear) ?? hear),
  };
}
