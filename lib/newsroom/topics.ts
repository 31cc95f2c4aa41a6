/**
 * What a topic is to readers: a subject that stories are filed under; a series of parts, read in the order they came out;
 * or an ongoing story, followed along a line of time.
 */
export const TOPIC_KINDS = ['topic', 'series', 'ongoing'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];
