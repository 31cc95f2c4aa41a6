-- Until now each article that was published was counted under the authors and topics of the whole paper.
UPDATE `search_entries` SET (`author_ids`, `topic_ids`) = (
  coalesce((SELECT group_concat(`author_id`, ' ') FROM `article_authors`
    WHERE `article_authors`.`story_id` = `search_entries`.`story_id`), ''),
  coalesce((SELECT group_concat(`topic_id`, ' ') FROM `article_topics`
    WHERE `article_topics`.`story_id` = `search_entries`.`story_id`), '')
);
