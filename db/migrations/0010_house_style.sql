CREATE TABLE `left_hints` (
	`story_id` integer NOT NULL,
	`hint` text NOT NULL,
	`left_by` text NOT NULL,
	`left_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `hint`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`left_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `left_hints_by` ON `left_hints` (`left_by`);--> statement-breakpoint
CREATE TABLE `style_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`language` text DEFAULT 'vi' NOT NULL,
	`pattern` text NOT NULL,
	`suggestion` text DEFAULT '' NOT NULL,
	`reason` text NOT NULL,
	`place` text DEFAULT 'word' NOT NULL,
	`match_case` integer DEFAULT false NOT NULL,
	`sort_key` text NOT NULL,
	`switched_off_at` integer,
	`created_at` integer NOT NULL
);

--> statement-breakpoint
INSERT INTO `style_rules` (`id`, `language`, `pattern`, `suggestion`, `reason`, `place`, `match_case`, `sort_key`, `created_at`) VALUES
('house-ubnd', 'vi', 'UBND', 'Ủy ban nhân dân (UBND)', 'Viết đầy đủ ở lần đầu, kèm chữ tắt trong ngoặc; từ lần sau viết tắt. Bạn đọc trẻ và bạn đọc xa không quen chữ tắt của cơ quan.', 'first', 1, 'T=K? 0000', unixepoch() * 1000),
('house-hdnd', 'vi', 'HĐND', 'Hội đồng nhân dân (HĐND)', 'Viết đầy đủ ở lần đầu, kèm chữ tắt trong ngoặc; từ lần sau viết tắt.', 'first', 1, 'E@K? 0000', unixepoch() * 1000),
('house-btv', 'vi', 'BTV', 'Ban Thường vụ (BTV) | biên tập viên (BTV)', 'Chữ tắt này có hai nghĩa. Viết đầy đủ ở lần đầu để không ai hiểu nhầm.', 'first', 1, '=SV 000', unixepoch() * 1000),
('house-gpmb', 'vi', 'GPMB', 'giải phóng mặt bằng', 'Chữ tắt trong văn bản hành chính, bạn đọc không dùng. Viết đầy đủ.', 'word', 1, 'DOJ= 0000', unixepoch() * 1000),
('house-vnd', 'vi', '# VNĐ', '# đồng', 'Báo ghi số tiền bằng chữ “đồng”: 1.250.000 đồng, 1,25 triệu đồng.', 'word', 0, 'VK@ 000', unixepoch() * 1000),
('house-dong-sign', 'vi', '# ₫', '# đồng', 'Ký hiệu ₫ dành cho bảng giá; trong câu ghi “đồng”.', 'word', 0, ' ', unixepoch() * 1000),
('house-district', 'vi', 'UBND huyện', '', 'Cấp huyện và thị trấn bỏ từ năm 2025, nay chỉ còn phường, xã. Viết tên cơ quan hiện nay; nói chuyện cũ thì thêm “(cũ)”.', 'word', 1, 'T=K?!ETYBK 0000!00050', unixepoch() * 1000),
('house-district-town', 'vi', 'thị trấn', '', 'Thị trấn bỏ từ năm 2025, nay là phường hoặc xã. Viết tên mới; nói chuyện cũ thì thêm “(cũ)”.', 'word', 0, 'SEF!SQ<K 005!0040', unixepoch() * 1000),
('house-press-law', 'vi', 'Luật Báo chí 2016', 'Luật Báo chí 2025', 'Luật Báo chí số 126/2025/QH15 thay luật năm 2016 từ 1/7/2026. Chỉ nhắc luật cũ khi nói chuyện trước ngày đó.', 'word', 0, 'IT<S!=:L!>EF!2016 0050!040!004!0000', unixepoch() * 1000),
('house-erratum', 'vi', 'đính chính và xin lỗi', 'cải chính, xin lỗi', 'Cải chính là nghĩa vụ theo luật khi thông tin sai, đi kèm xin lỗi. Đính chính là tự sửa một lỗi nhỏ.', 'word', 0, '@FKE!>EFKE!V:!XFK!IMF 0400!00400!01!000!030', unixepoch() * 1000),
('house-suspect', 'vi', 'hung thủ', 'nghi phạm | bị can | bị cáo', 'Chưa có bản án có hiệu lực thì chưa ai là hung thủ. Viết đúng tư cách của người đó lúc này.', 'word', 0, 'ETKD!SET 0000!002', unixepoch() * 1000),
('house-merge', 'vi', 'sát nhập', 'sáp nhập', '“Sáp nhập” là nhập lại làm một; “sát nhập” là viết sai do nghe gần giống.', 'word', 0, 'R:S!KE<O 040!0050', unixepoch() * 1000),
('house-add', 'vi', 'bổ xung', 'bổ sung', '“Bổ sung”: thêm cho đủ. “Xung” là viết sai.', 'word', 0, '=M!XTKD 02!0000', unixepoch() * 1000),
('house-diagnose', 'vi', 'chuẩn đoán', 'chẩn đoán', '“Chẩn đoán”: xem xét để biết bệnh. “Chuẩn” là đúng mẫu, nghĩa khác.', 'word', 0, '>ET<K!@L:K 00020!0040', unixepoch() * 1000),
('house-visit', 'vi', 'thăm quan', 'tham quan', '“Tham quan” là đi xem cho biết; “thăm” dùng một mình: thăm bảo tàng.', 'word', 0, 'SE;J!PT:K 0000!0000', unixepoch() * 1000),
('house-roads', 'vi', 'đường xá', 'đường sá', '“Đường sá” là từ ghép chỉ đường đi nói chung.', 'word', 0, '@UNKD!X: 00100!04', unixepoch() * 1000),
('house-share', 'vi', 'chia sẽ', 'chia sẻ', '“Chia sẻ” dấu hỏi. Lỗi gõ hay gặp nhất trong bài gửi về.', 'word', 0, '>EF:!RA 0000!03', unixepoch() * 1000),
('house-check', 'vi', 'kim tra', 'kiểm tra', 'Gõ thiếu chữ. Máy soát chính tả bỏ qua vì “kim” và “tra” đều là tiếng có nghĩa.', 'word', 0, 'HFJ!SQ: 000!000', unixepoch() * 1000),
('house-weak-point', 'vi', 'yếu điểm', 'điểm yếu', '“Yếu điểm” là điểm quan trọng. Muốn nói chỗ kém thì viết “điểm yếu”.', 'word', 0, 'YBT!@FBJ 040!0020', unixepoch() * 1000),
('house-citizen', 'vi', 'quý độc giả', 'bạn đọc', 'Báo gọi người đọc là “bạn đọc”, không khách sáo.', 'word', 0, 'PTY!@M>!DF: 004!050!002', unixepoch() * 1000);
