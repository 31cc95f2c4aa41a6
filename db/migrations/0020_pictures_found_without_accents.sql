ALTER TABLE `media` ADD `words_folded` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- The words of the pictures that are there, folded like those of new ones (lib/text/fold.ts), one letter of theirs after
-- the other: the Latin letters of which folding makes others, then what falls away, marks that stand alone and
-- apostrophes. Other alphabets stay as they are until a picture is described anew.
UPDATE `media` SET `words_folded` =
  lower(`caption` || char(10) || `alt` || char(10) || `credit` || char(10) || `original_name`);--> statement-breakpoint
CREATE TABLE `folding_letters` (`step` integer PRIMARY KEY, `letter` text NOT NULL, `plain` text NOT NULL);--> statement-breakpoint
WITH RECURSIVE `alphabet` (`letters`, `plain`) AS (SELECT
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïðñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥ' ||
    'ĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŒŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘ' ||
    'ƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǄǅǇǈǊǋǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǢǣǤǦǧǨǩǪǫǬǭǮǯǰǱǲǴǵǶǷǸǹǺǻǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔ' ||
    'ȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷ' ||
    'ḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗ' ||
    'ẘẙẛẞẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼ' ||
    'Ỿ' ||
    char(768, 769, 770, 771, 772, 774, 776, 777, 780, 795, 803, 807) || '''’ʼ‘`',
    'aaaaaaæceeeeiiiidnoooooøuuuuyþaaaaaaceeeeiiiidnooooouuuuyyaaaaaaccccccccddddeeeeeeeeeegggggggghh' ||
    'ħiiiiiiiiiĳjjkkllllllŀłnnnnnnŋooooooœrrrrrrssssssssttttŧuuuuuuuuuuuuwwyyyzzzzzzɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙ' ||
    'ɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽǆǆǉǉǌǌaaiioouuuuuuuuuuaaaaææǥggkkooooʒʒjǳǳggƕƿnnaaææøøaaaaeeeeiiiioooorrrru' ||
    'uuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkll' ||
    'llllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzht' ||
    'wyſßaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽ' ||
    'ỿ'
),
`places` (`place`) AS (
  SELECT 1 UNION ALL SELECT `place` + 1 FROM `places`, `alphabet` WHERE `place` < length(`letters`)
),
`library` (`words`) AS MATERIALIZED (SELECT group_concat(`words_folded`, ' ') FROM `media`)
INSERT INTO `folding_letters` (`letter`, `plain`)
SELECT substr(`letters`, `place`, 1), substr(`alphabet`.`plain`, `place`, 1)
FROM `library`, `alphabet`, `places` WHERE instr(`words`, substr(`letters`, `place`, 1)) > 0;--> statement-breakpoint
UPDATE `media` SET `words_folded` = (
  WITH RECURSIVE `folding` (`step`, `words`) AS (
    SELECT 1, `media`.`words_folded`
    UNION ALL
    SELECT `folding`.`step` + 1, replace(`words`, `letter`, `plain`)
    FROM `folding` JOIN `folding_letters` ON `folding_letters`.`step` = `folding`.`step`
  )
  SELECT `words` FROM `folding` ORDER BY `step` DESC LIMIT 1
);--> statement-breakpoint
DROP TABLE `folding_letters`;
