/** Kinds of callouts, as `> [!NOTE]` names them: those that other readers of Markdown know. */
export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type CalloutKind = (typeof calloutKinds)[number];
