DROP INDEX `stories_touched`;--> statement-breakpoint
CREATE INDEX `stories_section_touched` ON `stories` (`section_id`,`touched_at`,`headline_folded`);--> statement-breakpoint
CREATE INDEX `stories_open` ON `stories` (`touched_at`) WHERE stage not in ('done', 'spiked');--> statement-breakpoint
CREATE INDEX `stories_waiting` ON `stories` (`stage`,`stage_since`);--> statement-breakpoint
CREATE INDEX `stories_deadline` ON `stories` (`deadline_at`) WHERE stage not in ('done', 'spiked');--> statement-breakpoint
CREATE INDEX `stories_touched` ON `stories` (`touched_at`,`headline_folded`);