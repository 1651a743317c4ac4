"""How the lines begin that tell of a page itself: when it was made, by whom, what it shows, what it cites."""

from __future__ import annotations

DATE = (
    r"(?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \w{3,9}\.?,? \d{4}|\w{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\w{3,9} \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})"
)
MADE = (
    r"(?:made|created|edited|updated|modified|changed|reviewed|revised|saved|checked|corrected|uploaded)"
    r"(?: on| in| at)?:? "
)
_AT = r",? (?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?"
HOUR = rf"(?:{_AT})?"
DID = (
    r"\b(?:was|were|had|has|did|made|left|broke|gave|took|went|came|met|sent|won|lost|fell|held|began|became"
    r"|[^\W\d_]{2,15}ed)\b"
)
"""A verb that tells of a deed."""
_NAMED = r"\b[A-Z][\w'’-]*"
_DOES = (
    rf"(?-i:{_NAMED} (?:and (?:the )?{_NAMED} "
    r"(?!(?:in|on|at|of|from|to|by|with|for|since|after|during)\b)[a-z]+"
    r"|[a-z]+s)\b)"
)
"""One that may tell of a deed in the present, behind who does it: "Peru signs", "Peru and Chile sign"."""
_TELLS = rf"(?:{DID}|{_DOES}|(?-i:\b(?:is|are|[a-z]{{3,}}s)\b))"
"""Any verb that may tell of a deed, and many nouns: for lines that are content in doubt."""
_PERSON = r"(?-i:(?:(?:[A-Z][\w.'’-]*+|de|la|del|von|van|der|al|bin|y),? ?){1,6})"
_POSTER = (
    r"(?:(?:posted|written|sent) (?:by (?:[\w.@'-]+ ){1,3})?(?:on )?"
    r"|(?:by (?:[\w.@'-]+ ){1,3}|(?!\w{1,20}ed )[\w.@'-]+ )?(?:on |» |- )?"
    r"(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?"
)
"""Before the day and hour at the head of a post: "ana_p Tue "."""
_SIGNED = rf"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){{0,4}},? \(?(?:{DATE}|\d{{4}})\)?\.?$"
_NO_OBJECT = r"(?! (?:hands|sides|owners|its|his|her|their|the|an?)\b)"
_WHEN = rf"(?:{DATE}|\d{{4}})"
_WORK = "designed|hosted|powered|maintained|developed|managed"
_TEXT = "(?:page|article|essay|post|chapter|paper|piece|entry|stub|text|story)"
_FIRST = "originally|first"
_SET = (
    "(?:first )?(?:compiled|prepared|drafted|typed|printed|reprinted|transcribed|revised|reviewed|translated)"
    "|(?:first|second|third|revised|new) edition|first published"
)
_PICTURE = (
    r"(?:aerial |general |official |signed |old |early )?(?:maps?|sketch(?:es)?|portraits?|photo"
    r"(?:graph)?s?"
    r"|pictures?|drawings?|engravings?|cartoons?|views?|covers?|facsimiles?|posters?|postcards?)"
)
_YEAR = r"(?:1\d|20)\d\d"
_TERM = rf"{_YEAR} ?[–-] ?(?:\d\d(?:\d\d)?)?"
_UNIT = "%|million|billion|m|bn|tonnes|tons|t|km|mm|people"
_MONEY = r"(?:[A-Z]{2,3} ?)?[$€£¥]|[A-Z]{3}"
_MEASURED = (
    "exports|imports|remittances|debt|population|foreign-born|residents|inflation|gdp|tourists|turnover"
)
_POST = (
    "(?:ambassador|high commissioner|consul(?:[ -]general)?|envoy|nuncio|president|prime minister|king|queen"
    "|governor|chairman|minister|secretary|director)"
)
_PAPER = (
    "herald|times|mail|gazette|standard|tribune|star|observer|chronicle|courier|advertiser|telegraph|guardian"
    "|express|bulletin|daily news"
)
LINES = (
    r"(?:(?:this )?(?:page|article|entry|document) (?:was |has been )?)?(?:first published|last) "
    rf"(?:edited|updated|modified|changed|reviewed|revised)\b{_NO_OBJECT}",
    r"(?:(?:this |the )?(?:web ?page|text|contents?|section|post|site|list)s? "
    r"(?:(?:was|were|has been|have been) )?)?(?:last|most recently) "
    rf"(?:edited|updated|modified|changed|reviewed|revised|saved|checked|corrected)\b{_NO_OBJECT}.{{0,60}}$",
    r"(?:(?:this |the )?(?:web ?page|page|site|lesson|profile)"
    r"|(?:this )?(?:post|entry|article|document|file)) "
    rf"(?:(?:was|has been) )?{MADE}{DATE}(?:\. (?!.*{DID}).{{0,80}}|.{{0,20}})$",
    rf"[(\[]?(?:revised|reviewed|edited|modified|updated)(?: on)?:? {DATE}[)\]]?\.?$",
    rf"(?:webmaster|editor|author|contact|maintainer)s?: [^,;|·(–—]{{1,40}}?"
    rf"(?:[,;|·(–—] ?(?:last |date )?(?:{MADE})?| (?:last )?{MADE}){DATE}\)?$",
    rf"(?:vol(?:ume|\.) ?\w+,? )?(?:issue|number|no\.) ?\d+,? \(?{DATE}\)?$",
    r"(?:next|upcoming) (?:update|review|revision|edition|issue):?(?: (?:is|will be))?"
    r"(?: (?:expected|due|planned|scheduled|out|published|available))?(?: (?:in|on|by|for))?:?"
    rf"(?: (?:{DATE}|\d{{4}}|\w{{3,9}}))?\.?$",
    rf"(?:captured|crawled|archived) \d+ times?(?: (?:between|from|since|in) (?:{DATE}|\d{{4}})"
    rf"(?: (?:and|to) (?:{DATE}|\d{{4}}))?)?\.?$",
    r"(?:opening|office|working|visiting) hours(?: (?:from|since|until|as of|are|mon|\d)|[:(,]| [(–-]|$)"
    r"(?!.*\b(?:was|were|had|has)\b).{0,60}$",
    r"licen[cs]e: ?(?:cc\b|creative|public|gnu|gpl|gfdl|mit\b|apache|bsd|open|free|odbl|attribution|crown|©)",
    r"(?:all times (?:are )?[a-z]{3}\b|today is \w+ ?\d)",
    r"most (?:read|viewed|shared|commented)(?: articles?| stories| posts| pages)? (?:in|on|this)\b.{0,20}$",
    r"comments (?:are |were )?(?:now )?closed\b",
    rf"printed from(?::| https?:| www\.| [^,]{{1,60}}?(?:,| on| at) {DATE}{HOUR}\.?$)",
    rf"from [^.|·•]{{1,60}}[.|·•] ?(?:last |first )?{MADE}{DATE}\.?$",
    rf"comments? (?:posted |written |left )?(?:by|from) (?!(?:the|an?) )(?:[\w.@'-]+,? ){{1,3}}"
    rf"(?:on |at )?{DATE}{HOUR}(?::|$)",
    rf"{_POSTER}{DATE}{_AT}(?: [A-Z]{{2,4}})?$",
    rf"(?:[\w.@'-]+ ){{1,3}}(?:wrote|writes|says|said|posted)(?: on)?:? {DATE}{_AT}:?$",
    rf"[\w.@'-]+ (?:wrote|writes|posted)(?: on)?:? {DATE}:$",
    rf"(?:> ?)?on {DATE}(?:{_AT})?,? (?:(?!(?:was|were|and|the|an?) )[\w.@<>'’-]+ ){{1,4}}(?:wrote|writes"
    rf"|said|posted):$",
    rf"(?:[\w.@'-]+,? ){{1,3}}(?:on )?{DATE}{HOUR}[ .|·•–—-]+"
    r"(?:reply|quote|report|link|permalink|edit)\b"
    r"(?:[ ,.|·•/–—-]+(?:reply|quote|report|link|permalink|edit)\b)*$",
    r"(?:you are )?(?:the )?(?:visitors?|hits?|page ?views?|visits)\b[ :\d.,]{0,20}since:? "
    rf"(?:{DATE}|\d{{4}})(?:[: ]+[\d.,]+)?\.?$",
    r"best viewed (?:with|using|at \d|on an?\b"
    r"|in (?:an?|any|full|ie|internet|netscape|mozilla|firefox|chrome)\b)",
    rf"(?:received|submitted)(?: on)?:? {DATE}"
    rf"(?:[;,.] ?(?:revised|accepted|published)(?: online)?(?: on)?:? {DATE}){{1,3}}\.?$",
    rf"(?:translated|transcribed|typed|scanned|digiti[sz]ed|proofread)(?: on| in)? (?:{DATE}|\d{{4}})\.?$",
    rf"(?:map|chart|graphic|photo|photograph|picture|image)s? (?:re)?(?:drawn|taken|made)(?: by .{{1,40}})?"
    rf"(?: in| on)? (?:{DATE}|\d{{4}})\.?$",
    rf"(?:correction|erratum|editor['’]s note)s?,? \(?{DATE}\)?:",
    r"(?:this|our) (?:web ?site|web ?page|home ?page|blog) (?:is|uses|contains"
    r"|(?:(?:was|has been) )?(?:first |last )?(?:launched|created|designed|built|made|started|updated))\b"
    r".{0,100}$",
    rf"(?:-- ?)?(?:joined|registered|member since):? {DATE}[.,;|·•]? ?"
    r"(?:posts|messages|location|replies|last)\b",
    r"(?:last|latest|most recent) (?:edit|update|modification|change|revision|review)"
    rf"(?:: ?| on | of | as of |, | )(?:.{{0,12}} )?{DATE}.{{0,40}}$",
    r"(?:retrieved|accessed|archived|downloaded)(?: from\b| on\b|:| \d| \w+ \d)",
    r"(?:published|posted|sent|updated|dated?|created|printed|issued)(?: on| at)?:? "
    rf"{DATE}(?:[ ,|].{{0,40}})?$",
    r"(?:from )?wikipedia, the free encyclopa?edia",
    r"(?:text|content|material|this (?:page|article|work)) .{0,80}(?:creative commons|licen[cs]ed?\b)",
    r"(?:©|\(c\)|copyright\b(?! (?:agreement|treaty|convention|law|act|dispute)s?\b))",
    r".{0,80}\ball rights reserved\b",
    r"(?:image|photo|photograph|picture|video) (?:credits?|taken|courtesy|source)\b",
    rf"(?:map|chart|graphic|drawing|illustration|text|translation|design)s? by {_SIGNED}",
    rf"(?:translated|edited|compiled|adapted|reproduced|reprinted|drawn|illustrated) (?:by|from) {_SIGNED}",
    rf"(?:interview|conversation|correspondence) with .{{0,60}}, {DATE}\.?$",
    r"page (?:generated|created|loaded|rendered|built)\b",
    rf"version \d[\d.]*,? (?:released|of|dated|published)(?: on)? {DATE}\.?$",
    rf"(?:first |originally )published(?: in| on)?:? (?:{DATE}|\d{{4}})(?:[;,.] ?\w+ (?:on )?{DATE})?\.?$",
    r".{0,200}\((?:photo|image|picture|credit)s?(?: by)?:? [^()]{2,40}\)\.?$",
    r"(?:reading time|filed under|tags|tagged|keywords|posted in)\b ?:",
    r"[\[(]?(?:image|photo|photograph|picture|figure|fig\.|caption|file|credit|photo credit|source image)s?"
    r"(?: caption)?(?: \d+)?(?::| by\b| courtesy)|(?:figure|fig\.|plate|map) \d+\. ",
    r"sources?: ?",
    r"(?:main|full|further|see) ?(?:article|page|information|also|reading|details)s?:",
    r"for (?:more|further|other) (?:information|details|uses)\b.{0,60}\bsee\b",
    r"[\^↑]",
    r"coordinates: ?\d",
    r"\[?\[?(?:file|image|category|media):",
    r"(?:isbn|issn|doi|oclc|url)\b[: ]",
    r"\d+ (?:comments?|shares?|views|likes|min(?:ute)?s? read)$",
    rf"(?:[^·•|]{{1,40}}[·•|] ?)?{DATE} ?[·•|,–-] ?(?:.{{0,40}}\b)?"
    r"[\d,.]+ ?(?:comments?|shares?|views|likes|min(?:ute)?s?(?: read)?)\b.{0,40}$",
    r"[^·•]{1,60}[·•] ?\d+ min(?:ute)?s?$",
    r"page \d+(?: of \d+)?$",
    r"(?:this article|this section|this page) (?:needs|does not cite|may|is a stub|relies)\b",
    r"(?:we|this (?:site|website)) uses? cookies\b",
    r"(?:advertisement|advertorial|(?:sponsored|promoted) (?:content|post|story)) ?[:·•|–—-]",
    r"(?:share|tweet|print|e-?mail|bookmark) this (?:article|page|story|post|site)\b",
    r"(?:please )?(?:sign up|subscribe|register)(?: here| now| today| online)? (?:for|to) "
    r"(?:our|this|my|free)\b",
    r"(?:please )?click here (?:to|for)\b",
    r"(?:comments?|replies|responses) \(\d+\)(?:$| ?[:·•|–—-])",
    r"related (?:articles?|stories|posts|links|reading|news|content|topics) ?:",
    r"(?:was this (?:page|article|information) (?:helpful|useful)|did you find this (?:page|article))\b",
    rf"(?:web ?site |site |page )?(?:{_WORK})(?: (?:and|&) (?:{_WORK}))* by [^,.;|]{{1,40}}(?:,? "
    rf"{_WHEN})?\.?$",
    r"published under (?:the |an? )?[^.]{1,40}licen[cs]e\b",
    rf"(?:[^.:;|]{{1,60}}: ?)?(?:\d[\d.,]*|no|none) (?!remain)[a-z]+ (?:in (?:force|all|total) )?"
    rf"\(?as (?:of|at):? {DATE}\)?\.?$",
    r"(?:prices|figures|data|rates|statistics|information|status|situation|amounts|numbers|population)\b"
    rf"[^.;]{{0,30}}\b(?:as (?:of|at|on)|correct (?:of|at|on)):? {_WHEN}\.?$",
    rf"(?:prices|figures|data|statistics|amounts)\b(?!.*{DID})[^.;]{{0,30}} (?:at|for|from|in):? {_WHEN}\.?$",
    rf"(?:(?:an|the) )?(?:author|writer)['’]s (?:interview|conversation|correspondence"
    rf"|notes?)\b[^.;]{{0,60}}, {DATE}\.?$",
    rf"(?:personal )?(?:interview|conversation|communication|correspondence),? [^.;]{{0,60}}, {DATE}\.?$",
    r"(?:[\w.]+ )?treaty series,? (?:no\. ?|vol\. ?)?\d",
    r"cop(?:y|ies)(?: sent)? to:? (?!.*\b(?:was|were)\b)[^.,;]{1,40}\.?$",
    r"(?:(?:an? |the )?(?:earlier |previous |shorter |longer |first |different |print )?versions? of )?"
    rf"this {_TEXT} (?:was |has been |is )?(?:also )?(?:{_FIRST} )?"
    r"(?:published|posted|reproduced|reprinted|started|transcribed|translated|misstated|incorrectly|appear"
    r"(?:s|ed))\b",
    rf"this (?:{_TEXT}|report|interview|letter|speech|lecture|review) (?:was |has been )?(?:{_FIRST}) "
    r"(?:published|posted|printed|written|given|delivered|prepared|compiled|appeared|broadcast)\b"
    r"(?!.*\b(?:and|but|when|where|after|which|who|that)\b)[^;]{0,80}$",
    r"from our (?:issue|edition|archives?|files)\b",
    r"(?:related|read (?:more|also|next|on)|also read|also see|more (?:on this|from[^:|]{1,30})|up next"
    r"|recommended"
    r"|don['’]t miss|editors?['’]s? (?:pick|choice)s?|in this (?:series|issue)|in pictures|from the archives?"
    r"|(?:previous|next|older|newer)(?: (?:post|article|page|entry|chapter|story|issue|section))?)"
    r"(?: (?:articles?|stories|posts|links|reading|news|content|topics|pages))?(?: ?[:|»])",
    r"(?:registration|applications|bookings|submissions|nominations) (?:opens?|closes?|must|will)\b",
    r"(?:next|upcoming|forthcoming) (?:meeting|event|lecture|talk|exhibition|session)s?: ",
    r"(?:please note:? )?(?:the|our|this) (?:embassy|consulate|office|mission|section|library|museum"
    r"|archive|shop)s?"
    r" will be closed (?:on|from|until|for|over|during|to)\b"
    rf"(?: (?:{DATE}[^,]{{0,40}}|(?!\d{{4}})[^,]{{0,60}}))?$",
    r"(?:terms (?:of use|of service|and conditions(?! of (?:the|peace)\b))"
    r"|(?:privacy|cookies?) (?:policy|notice|statement)|accessibility(?: statement)?|disclaimer)\b"
    r"(?!.*\b(?:was|were)\b).{0,60}$",
    rf"(?:(?:{_SET}) (?:in |on )?{_WHEN}(?: by [^.;,]{{1,30}})?(?:[;,.] ?|$)){{1,4}}(?:price\b.{{0,40}})?$",
    r"(?:founded|established|est\.)(?: in)? \d{4}[.,;] ?(?:circulation|price|published|subscriptions?"
    r"|registered)\b",
    r"[\[(]?(?:citation|clarification|source|verification|page|quotation)s? needed\b",
    r"(?:the )?(?:factual )?(?:neutrality|accuracy|relevance|notability|tone) (?:of|and [a-z]+ of) this "
    r"(?:article|section|page|entry|biography)\b",
    r"(?:proposed|nominated|listed|marked) for (?:deletion|merging|cleanup)\b",
    r"this (?:article|section|page|list|biography|stub) (?:has (?:multiple|no|too|an unclear|been "
    r"nominated)|possibly"
    r"|reads like|is (?:missing|incomplete|outdated|an orphan|written|being)|lacks|cites no|duplicates)\b",
    r"(?:change ?log|(?:version|revision|edit) history|errata|corrigenda|history of changes)(?: ?:|$)",
    rf"{DATE} ?[:–—-] ?(?:fixed|corrected|added|updated|removed|replaced|uploaded|rewrote) (?:an? |the "
    rf"|some |two )?"
    r"(?:[a-z]+ ){0,2}(?:links?|typos?|spelling|maps?|photos?|formatting|references?|pages?|captions?"
    r"|footnotes?)(?: (?:here|below|to (?:this|the) (?:page|list|site|text|section)))?[.!]?$",
    rf"(?:web ?)?site (?:launched|redesigned|relaunched|online)(?: on| in| since)?:? {_WHEN}",
    rf"(?:figure|fig\.|plate|map|table|chart|graph|exhibit|illustration) \d+[a-z]?(?:[.:] | [–—-] )"
    rf"(?!.*{_DOES})",
    rf"(?:an? |the )?(?:{_PICTURE}) of (?!.*{_TELLS})(?:[^.:;]{{0,80}}(?:, | ?\()(?:c\. ?)?{_WHEN}"
    rf"|(?:the )?{_PERSON}in \d{{4}})\)?\.?$",
    r"(?:above|below|cover|overleaf|opposite|inset|clockwise from|from left|pictured|frontispiece|left to "
    r"right)"
    rf"(?: (?:left|right|page|image|photo))?: (?!.*{_TELLS})",
    rf"(?:left|right|top|bottom|cent(?:re|er)): (?!.*{_TELLS})",
    r"click (?:to|on|for|the)\b",
    r"(?:photo gallery|infographic|slideshow|podcast)(?: \d+)?: ",
    r"(?:notes?|n\.b\.|nb): (?:the )?(?:figures?|data|totals?|estimates|prices|values|dates|amounts"
    r"|spelling)\b",
    r"[^.]{2,80}: ?(?:\d{1,3}(?:[.,]\d+)?(?:[,;] |\.?$)){3,}$",
    rf"[^\d.;]{{2,60}}(?:{_YEAR}[:,]? *+[—–=-]?+ *+(?!{_YEAR}\b)\d[\d.,]*+ ?(?:{_UNIT})?[;,.]? *+){{2,}}+$",
    rf"(?![^:]*(?:{DID}|{_DOES}))[^\d.;:]{{2,60}}: (?:{_MONEY} ?)?"
    rf"\d[\d.,]*(?: ?(?:{_UNIT}))? \((?:in |est\.? |census )?{_YEAR}"
    r"(?: census| est(?:\.|imate))?\)\.?$",
    rf"(?:[a-z-]+ )?(?:{_MEASURED})\b[^.:]{{0,40}}?[ ,(]+(?:in |end-)?{_WHEN}(?: census)?\)?: (?!.*{DID})"
    rf"(?:[^\W\d_]+ ){{0,2}}\(?(?:{_MONEY} ?)?\d",
    rf"(?:current )?(?:{_POST})s?(?: to [^.:;]{{1,30}})? (?:since|from) {_WHEN}: {_PERSON}\.?$",
    rf"(?:current )?(?:{_POST}|currency)(?: to [^.:;]{{1,30}})?: [^.:;]{{1,40}} \(?(?:since|from) "
    rf"{_WHEN}\)?\.?$",
    rf"[^.:;(]{{3,40}} \((?:{_POST})(?: to [^.:;]{{1,30}})?,? {_YEAR}[–-](?:\d\d|{_YEAR})?\)\.?$",
    rf"[^.:;(]{{2,60}} \({_YEAR} (?:film|novel|book|album|song|play|series|documentary)\)\.?$",
    rf"(?:{DATE} ?[—–|-] ?)?(?-i:(?:[A-Z][\w.'’-]* ){{1,3}}(?=[A-Z]))(?:{_PAPER}),? "
    rf"(?:[“\"'‘][^”\"’]+[”\"'’],? )?"
    rf"(?:{DATE}(?:,? *(?:page|p\.) ?\d+)?|[—–|-] ?\d+)\.?$",
    r"(?:photocop(?:y|ies)|transcript|typescript|microfilm|scan|cop(?:y|ies)|catalogue (?:entry|card))s? "
    rf"(?:received|made|taken|filed)(?: on| in)?:? {_WHEN}\.?$",
    r"[\[(](?:signed|sgd\.?)[\])] |\[(?:rubber )?stamp(?:ed)?: |\[postmark(?:ed)?\b",
    r"(?:wayback machine|internet archive|web archive)\b",
    rf"(?:this )?(?:thread|topic|poll) (?:started|opened|closed|locked|moved)(?: by "
    rf"[^,.]{{1,30}})?"
    rf"(?: on| in)?:? {DATE}",
    rf"first posted(?: on| at)?:? {DATE}",
    r"about the authors?\b",
    r"(?:(?:tender|vacancy)(?: no\.? ?\d[\w/.-]*| notice)?|call for (?:papers|proposals|applications))[:,;]? "
    r"(?:closes?|closing|deadline|due)\b",
    rf"(?:visa |passport |consular )?fees? (?:from|valid|as of|effective)(?: from)?:? {_WHEN}",
    r"travel (?:advice|advisory|warning)s?\b.{0,20}\b(?:last|still|current|issued|updated)\b",
    r"(?:site ?map|page|dump|index) generated\b",
    r"(?:all )?dates (?:are|before|follow|given)\b",
    rf"embargo(?:ed)? until:? {DATE}|embargo: ",
    r"(?:provenance|dimensions|inscription|shelf ?mark|call number|acc(?:ession|\.) (?:no\.?|number))"
    r"(?: ?:| \d)",
    r"(?:series|season) \d+,? episode\b|episode \d+\b",
    r"contents: |you are here\b",
    rf"(?:quiz|homework|assignment|exercise|learning (?:goal|objective|outcome)s?|(?:discussion "
    rf")?questions?|answers)"
    rf"(?: \d+)?(?: (?:for|due|by) {DATE})?[:!.] (?!.*{_DOES})",
    rf"(?:current |former |past )?(?:{_POST})s?(?: to [^.:;]{{1,30}})?: (?:[^.:;,]{{3,40}}?,? \(?{_TERM}\)?"
    r"(?:[,;] ?+|\.?$)){1,20}$",
    rf"(?![^:]*(?:{DID}|{_DOES}))[^.:;]{{2,60}}: "
    rf"(?:\d[\d.,]*(?: ?(?:{_UNIT}))? \(?(?:in )?{_YEAR}\)?(?:[,;] (?:and )?|\.?$)){{1,9}}$",
    rf"(?:update|edit(?:ed)?|note added|addendum|post ?script)s?[,:]? [(\[]?{DATE}[)\]]? ?[:.–—-] ",
    r"this is (?:part|number|the \w+ (?:part|article|post))\b.{0,20} (?:of|in) (?:a|our|the|my) series\b",
    r"first (?:delivered|given|read) as an? (?:talk|lecture|paper|sermon|speech)\b",
    rf"(?:prepared|compiled) (?:for|by) (?!.*{_TELLS})",
    r"(?:national (?:day|holiday)|independence day): "
    r"(?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2})(?:,? \d{4}| \([^()]{1,30}\))?\.?$",
    r"(?:sign|buy|book|order|download) (?:the |our |your )?(?:petitions?|tickets?|copies|places|seats)"
    r"(?:[!:.]|$| (?:here|now|online|today|by|before)\b.{0,50}$)",
    rf"(?:sponsored|supported|funded) by (?:an? )?[^,.;]{{3,60}}(?:,? since {_YEAR}|, {_TERM})\.?$",
    r"this (?:research|web ?site) (?:has received funding|(?:was|has been) (?:funded|supported|sponsored))\b",
    r"research for this (?:page|article|paper|project|essay)\b",
    r"the (?:present )?(?:author|compiler|editor|writer)s? (?:thanks?|is grateful|are grateful|wish(?:es)? "
    r"to)\b",
    rf"(?:annex|appendix|box|exhibit) (?:\d{{1,2}}|[A-Z])[.:] (?!.*{_TELLS})",
    rf"(?:minutes (?:approved|adopted|circulated)|agenda circulated)(?: on| in| at)?:? {_WHEN}\.?$",
    r"(?:glossary|index|catalogue|encyclop(?:a)?edia) entry\b",
    r"(?:front|back|header|inside) (?:cover|image|page|photo): ",
    r"signed: the (?:editors?|authors?|webmaster)\b",
    r"(?:tomorrow|next (?:week|month|time)|in the next (?:chapter|part|issue|instal?lment)): ",
    r"(?:first|second|third|last) (?:in|of) a series"
    r"(?: of (?:articles|posts|essays|papers|columns)\b|[.,;]|$)"
    r"|\(?to be continued\b",
    rf"offer (?:ends|closes|valid)(?: on| until| from| to)?:? {_WHEN}\.?$",
    r"guided tours?\b[^.]{0,40}: ",
    r"(?:summer|winter|new|current) (?:timetable|schedule|opening hours) (?:from|until|valid)\b",
    r"(?:pdf|e-?pub|document|file|report) generated\b",
    r"(?:collection|fonds|date range|extent|creator|conservation)s?: "
    rf"(?!.*{_DOES})[^.;]{{1,60}}$",
)
"""Each matches from a line's beginning."""
