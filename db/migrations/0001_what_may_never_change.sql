-- The record of who did what is only ever added to.
CREATE TRIGGER `events_are_never_changed` BEFORE UPDATE ON `events`
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `events_are_never_deleted` BEFORE DELETE ON `events`
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
-- A revision is what somebody read, approved or published: it stays as it was.
CREATE TRIGGER `revisions_are_never_changed` BEFORE UPDATE ON `revisions`
BEGIN SELECT RAISE(ABORT, 'revisions are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `published_revisions_are_never_deleted` BEFORE DELETE ON `revisions`
WHEN EXISTS (SELECT 1 FROM `stories` WHERE `id` = OLD.`story_id` AND `first_published_at` IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'revisions of a published story are kept'); END;
--> statement-breakpoint
-- What was live once is answered for: withdrawn or retracted, never deleted.
CREATE TRIGGER `published_stories_are_never_deleted` BEFORE DELETE ON `stories`
WHEN OLD.`first_published_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published story is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `first_publication_is_never_forgotten` BEFORE UPDATE OF `first_published_at` ON `stories`
WHEN OLD.`first_published_at` IS NOT NULL AND NEW.`first_published_at` IS NOT OLD.`first_published_at`
BEGIN SELECT RAISE(ABORT, 'the first publication of a story is kept'); END;
--> statement-breakpoint
-- Typing is appended; only what the snapshot already holds may be cleared away.
CREATE TRIGGER `typing_is_never_changed` BEFORE UPDATE ON `working_copy_updates`
BEGIN SELECT RAISE(ABORT, 'updates of a working copy are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `typing_is_kept_until_compacted` BEFORE DELETE ON `working_copy_updates`
WHEN NOT EXISTS (
  SELECT 1 FROM `working_copies` WHERE `story_id` = OLD.`story_id` AND `snapshot_seq` >= OLD.`seq`
)
BEGIN SELECT RAISE(ABORT, 'an update that no snapshot holds is kept'); END;
--> statement-breakpoint
-- An address that readers have seen stays its story's.
CREATE TRIGGER `taken_slugs_never_change_hands` BEFORE UPDATE OF `slug`, `story_id` ON `taken_slugs`
BEGIN SELECT RAISE(ABORT, 'a taken slug stays its story''s'); END;
--> statement-breakpoint
CREATE TRIGGER `published_slugs_are_never_freed` BEFORE DELETE ON `taken_slugs`
WHEN EXISTS (SELECT 1 FROM `stories` WHERE `id` = OLD.`story_id` AND `first_published_at` IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a slug of a published story is kept'); END;
