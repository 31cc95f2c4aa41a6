CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer,
	`actor_id` text,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`revision_id` integer,
	`from_stage` text,
	`to_stage` text,
	`from_visibility` text,
	`to_visibility` text,
	`reason` text DEFAULT '' NOT NULL,
	`facts` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_story` ON `events` (`story_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_created` ON `events` (`created_at`);--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` text NOT NULL,
	`event_id` integer NOT NULL,
	`story_id` integer,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_once` ON `notifications` (`person_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `notifications_person` ON `notifications` (`person_id`,`seen_at`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`taken_until` integer,
	`done_at` integer,
	`failed_at` integer,
	`last_error` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_dedupe` ON `outbox` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`done_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `tag_versions` (
	`tag` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	`mime` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`byte_size` integer NOT NULL,
	`original_name` text NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`focal_x` integer DEFAULT 500 NOT NULL,
	`focal_y` integer DEFAULT 500 NOT NULL,
	`taken_at` integer,
	`uploaded_by` text,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`uploaded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_content_hash` ON `media` (`content_hash`);--> statement-breakpoint
CREATE INDEX `media_created` ON `media` (`created_at`);--> statement-breakpoint
CREATE TABLE `authors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`full_name` text DEFAULT '' NOT NULL,
	`sort_key` text NOT NULL,
	`biography` text DEFAULT '' NOT NULL,
	`portrait_id` text,
	`person_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`portrait_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_slug` ON `authors` (`slug`);--> statement-breakpoint
CREATE INDEX `authors_person` ON `authors` (`person_id`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`purpose_vi` text DEFAULT '' NOT NULL,
	`purpose_en` text DEFAULT '' NOT NULL,
	`position` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug` ON `sections` (`slug`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text DEFAULT '' NOT NULL,
	`sort_key` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug` ON `topics` (`slug`);--> statement-breakpoint
CREATE TABLE `credential_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`purpose` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `held_roles` (
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`section_id` text DEFAULT '' NOT NULL,
	`granted_by` text,
	`granted_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `role`, `section_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sort_key` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text,
	`language` text DEFAULT 'vi' NOT NULL,
	`theme` text DEFAULT 'system' NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	`password_changed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE INDEX `people_sort_key` ON `people` (`sort_key`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`device` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `article_authors` (
	`story_id` integer NOT NULL,
	`author_id` text NOT NULL,
	`published_at` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `author_id`)
);
--> statement-breakpoint
CREATE INDEX `article_authors_author` ON `article_authors` (`author_id`,`published_at`);--> statement-breakpoint
CREATE TABLE `article_media` (
	`story_id` integer NOT NULL,
	`media_id` text NOT NULL,
	PRIMARY KEY(`story_id`, `media_id`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_media_media` ON `article_media` (`media_id`);--> statement-breakpoint
CREATE TABLE `article_notes` (
	`change_id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`kind` text NOT NULL,
	`headline` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`wrong_text` text DEFAULT '' NOT NULL,
	`right_text` text DEFAULT '' NOT NULL,
	`work_title` text DEFAULT '' NOT NULL,
	`work_section` text DEFAULT '' NOT NULL,
	`work_date` text DEFAULT '' NOT NULL,
	`front_until` integer,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `article_notes_story` ON `article_notes` (`story_id`,`published_at`);--> statement-breakpoint
CREATE INDEX `article_notes_latest` ON `article_notes` (`published_at`);--> statement-breakpoint
CREATE TABLE `article_topics` (
	`story_id` integer NOT NULL,
	`topic_id` text NOT NULL,
	`published_at` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `topic_id`)
);
--> statement-breakpoint
CREATE INDEX `article_topics_topic` ON `article_topics` (`topic_id`,`published_at`);--> statement-breakpoint
CREATE TABLE `articles` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`revision_id` integer NOT NULL,
	`language` text NOT NULL,
	`section_id` text NOT NULL,
	`slug` text NOT NULL,
	`published_at` integer NOT NULL,
	`updated_at` integer,
	`printed_at` integer NOT NULL,
	`translation_of` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `articles_latest` ON `articles` (`language`,`published_at`);--> statement-breakpoint
CREATE INDEX `articles_section` ON `articles` (`section_id`,`language`,`published_at`);--> statement-breakpoint
CREATE INDEX `articles_translation` ON `articles` (`translation_of`);--> statement-breakpoint
CREATE TABLE `notices` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`section_id` text NOT NULL,
	`slug` text NOT NULL,
	`headline` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `redirects` (
	`from_path` text PRIMARY KEY NOT NULL,
	`to_path` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`kind` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`wrong_text` text DEFAULT '' NOT NULL,
	`right_text` text DEFAULT '' NOT NULL,
	`work_title` text DEFAULT '' NOT NULL,
	`work_section` text DEFAULT '' NOT NULL,
	`work_date` text DEFAULT '' NOT NULL,
	`front_until` integer,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`base_revision_id` integer NOT NULL,
	`published_revision_id` integer,
	`published_at` integer,
	`discarded_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `changes_story` ON `changes` (`story_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `changes_one_open` ON `changes` (`story_id`) WHERE published_at is null and discarded_at is null;--> statement-breakpoint
CREATE INDEX `changes_published` ON `changes` (`published_at`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`parent_id` integer,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`is_blocking` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`resolved_at` integer,
	`resolved_by` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_story` ON `comments` (`story_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`language` text DEFAULT 'vi' NOT NULL,
	`stage` text DEFAULT 'draft' NOT NULL,
	`visibility` text DEFAULT 'none' NOT NULL,
	`headline` text DEFAULT '' NOT NULL,
	`standfirst` text DEFAULT '' NOT NULL,
	`headline_folded` text DEFAULT '' NOT NULL,
	`words` integer DEFAULT 0 NOT NULL,
	`section_id` text,
	`slug` text DEFAULT '' NOT NULL,
	`byline_text` text DEFAULT '' NOT NULL,
	`dateline` text DEFAULT '' NOT NULL,
	`event_date` text,
	`lead_media_id` text,
	`lead_alt` text DEFAULT '' NOT NULL,
	`lead_caption` text DEFAULT '' NOT NULL,
	`lead_credit` text DEFAULT '' NOT NULL,
	`end_mark` integer DEFAULT false NOT NULL,
	`translation_of` integer,
	`created_by` text NOT NULL,
	`claimed_by` text,
	`claimed_at` integer,
	`embargo_until` integer,
	`embargo_indefinite` integer DEFAULT false NOT NULL,
	`legal_check` text DEFAULT 'not_needed' NOT NULL,
	`priority` text DEFAULT 'normal' NOT NULL,
	`deadline_at` integer,
	`target_words` integer,
	`approved_revision_id` integer,
	`approved_by` text,
	`live_revision_id` integer,
	`latest_revision_id` integer,
	`scheduled_for` integer,
	`first_published_at` integer,
	`public_updated_at` integer,
	`retraction_notice` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`touched_at` integer NOT NULL,
	`stage_since` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stories_stage` ON `stories` (`stage`,`touched_at`);--> statement-breakpoint
CREATE INDEX `stories_section_stage` ON `stories` (`section_id`,`stage`,`touched_at`);--> statement-breakpoint
CREATE INDEX `stories_touched` ON `stories` (`touched_at`);--> statement-breakpoint
CREATE INDEX `stories_created_by` ON `stories` (`created_by`,`touched_at`);--> statement-breakpoint
CREATE INDEX `stories_claimed_by` ON `stories` (`claimed_by`);--> statement-breakpoint
CREATE INDEX `stories_translation` ON `stories` (`translation_of`);--> statement-breakpoint
CREATE INDEX `stories_due` ON `stories` (`scheduled_for`) WHERE stage = 'scheduled';--> statement-breakpoint
CREATE TABLE `story_authors` (
	`story_id` integer NOT NULL,
	`author_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `author_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_authors_author` ON `story_authors` (`author_id`,`story_id`);--> statement-breakpoint
CREATE TABLE `story_topics` (
	`story_id` integer NOT NULL,
	`topic_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `topic_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_topics_topic` ON `story_topics` (`topic_id`,`story_id`);--> statement-breakpoint
CREATE TABLE `taken_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`taken_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`number` integer NOT NULL,
	`cause` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`schema_version` integer NOT NULL,
	`content_hash` text NOT NULL,
	`language` text NOT NULL,
	`section_id` text,
	`slug` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`byline_text` text NOT NULL,
	`dateline` text NOT NULL,
	`event_date` text,
	`authors` text NOT NULL,
	`topic_ids` text NOT NULL,
	`lead` text,
	`end_mark` integer DEFAULT false NOT NULL,
	`words` integer NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_story_number` ON `revisions` (`story_id`,`number`);--> statement-breakpoint
CREATE TABLE `working_copies` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`schema_version` integer NOT NULL,
	`snapshot` blob NOT NULL,
	`snapshot_seq` integer DEFAULT 0 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `working_copy_updates` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`person_id` text,
	`update_bytes` blob NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `working_copy_updates_story` ON `working_copy_updates` (`story_id`,`seq`);--> statement-breakpoint
CREATE TABLE `working_copy_writers` (
	`story_id` integer NOT NULL,
	`person_id` text NOT NULL,
	`first_wrote_at` integer NOT NULL,
	`last_wrote_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `working_copy_writers_pair` ON `working_copy_writers` (`story_id`,`person_id`);