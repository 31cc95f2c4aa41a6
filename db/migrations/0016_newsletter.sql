CREATE TABLE `digests` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`day` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digests_day` ON `digests` (`day`);--> statement-breakpoint
CREATE TABLE `newsletter_mails` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`digest_id` integer,
	`subscriber_id` integer,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`taken_until` integer,
	`handed_at` integer,
	`outcome` text,
	`done_at` integer,
	`last_error` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`digest_id`) REFERENCES `digests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subscriber_id`) REFERENCES `subscribers`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `newsletter_mails_once` ON `newsletter_mails` (`digest_id`,`subscriber_id`);--> statement-breakpoint
CREATE INDEX `newsletter_mails_subscriber` ON `newsletter_mails` (`subscriber_id`);--> statement-breakpoint
CREATE INDEX `newsletter_mails_due` ON `newsletter_mails` (`due_at`,`id`) WHERE outcome is null;--> statement-breakpoint
CREATE TABLE `subscribers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`address` text NOT NULL,
	`key` text NOT NULL,
	`language` text NOT NULL,
	`sections` text,
	`consent_version` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	`returns` integer DEFAULT 0 NOT NULL,
	`last_return` text DEFAULT '' NOT NULL,
	`returned_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscribers_address` ON `subscribers` (`address`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscribers_key` ON `subscribers` (`key`);--> statement-breakpoint
CREATE INDEX `subscribers_confirmed` ON `subscribers` (`id`) WHERE confirmed_at is not null and returned_at is null;