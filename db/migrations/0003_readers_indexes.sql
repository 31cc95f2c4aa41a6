CREATE INDEX `article_notes_front` ON `article_notes` (`front_until`) WHERE front_until is not null;--> statement-breakpoint
CREATE INDEX `articles_published` ON `articles` (`published_at`);