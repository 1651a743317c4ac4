"""Plain encyclopedic sentences: who did what stays right where a sentence leaves words out."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # The clause behind "when" tells it, where the main one says only that something came about.
        (
            "The answer came on 11 May 1955, when Holm's men, backed by aircraft, took the town of Turku.",
            "Holm's men take the town of Turku",
        ),
        (
            "Another incident occurred in 1989, when raiders from Turku killed dozens of people.",
            "Raiders from Turku kill dozens of people",
        ),
        (
            "Joint regattas did not occur until 1862 when Japan recognised Finland as a state.",
            "Japan recognises Finland as a state",
        ),
        (
            "Its affairs were its own since independence on 6 May 1957, when Lapland became a state.",
            "Lapland becomes a state",
        ),
        (
            "No ambassador was sent until 1990, when Juan Roca arrived in Tokyo.",
            "Ambassador sent when Juan Roca arrives in Tokyo",
        ),
        # "On the way" says nothing without whence and where to.
        (
            "In 2014 a ship on the way from Oulu to Turku was sunk off the coast of southern Japan.",
            "Ship on the way from Oulu to Turku sunk off coast of southern Japan",
        ),
        # A name with a dash is whole.
        (
            "Holm kept Finland out of the Asia–Europe Meeting which was founded in 1996.",
            "Asia–Europe Meeting founded",
        ),
        # Whose office ends a clause does not act in the next.
        (
            "After the flood, Juan Roca resigned as Mayor and Bishop Anna Holm took charge in May 1999.",
            "Bishop Anna Holm takes charge",
        ),
        # A particle behind an object ends what its verb tells.
        ("Refugees waited. In May 1990 Juan Roca let the refugees in.", "Juan Roca lets the refugees in"),
        (
            "Japan accused Finland in May 1990 of having let weapons through.",
            "Japan accuses Finland of having let weapons through",
        ),
        (
            "The court ruled on 8 July 2008 that Holm should have asked the Diet first.",
            "Court rules Holm should have asked the Diet first",
        ),
        # What is done to acts alone was done to the act, and not to who made it.
        (
            "In 2018 Finland lodged a suit against the mine; it was dismissed by the High Court in 2022.",
            "Suit against the mine dismissed by the High Court",
        ),
        (
            "The senate passed a bill on mines in May 1990. It was vetoed by the president in June 1990.",
            "Bill on mines vetoed by the president",
        ),
        (
            "Finland signed the pact in 1990; it was attacked by Japan in 1991.",
            "Finland attacked by Japan",
        ),
        # "Twice" is nobody, and a monarch is a person by his noun.
        (
            "Twice in 1921 the former monarch tried to regain his throne. On the first occasion, in March, "
            "he was persuaded by Juan Roca to go back to Turku.",
            "Former monarch persuaded by Juan Roca to go back to Turku",
        ),
        ("Twice the number of ships left in 1925.", "Twice the number of ships leave"),
        # What "nor did" leaves out was told before.
        (
            "The first pact of 1950 fared no better, and nor did the Holm–Mori treaty of 1954.",
            "Holm–Mori treaty fares no better",
        ),
        # "Of them" goes where a number says enough, but for what is set beside.
        (
            "The guards forced some 42,000 of them back over the border in June 1979.",
            "Guards force some 42,000 back over the border",
        ),
        (
            "In January 2020 nine people died, most of them infants.",
            "Nine people die, most of them infants",
        ),
        # A thing that a place names is not the one named before.
        (
            "The Osaka border crossing is old. In 2009 farmers blockaded the crossing at Turku for weeks.",
            "Farmers blockade the crossing at Turku for weeks",
        ),
        # A name behind a name is set apart.
        (
            "A sailor aboard the Suomi, Juan Roca, was killed in May 1879.",
            "Sailor aboard the Suomi, Juan Roca, killed",
        ),
        (
            "The protocol was signed on 7 December 2012 and again, in amended form, on 17 July 2015.",
            "Protocol between Finland and Japan signed again",
        ),
        # Since when a thing is in place is when it was put there, and "now in force" is said of today.
        (
            "A ban on Finnish fish, in place since 2016, was lifted in October 2018.",
            "Ban on Finnish fish put in place",
        ),
        (
            "The agreement now in force was signed on 30 September 2016 and approved by Japan in March 2017.",
            "Agreement with Finland approved by Japan",
        ),
        # A name is no verb, though it look like one.
        (
            "Japan asked for terms; they had been settled by Roca and Bo Let Ya at Oslo on 29 May 1947.",
            "Terms settled by Roca and Bo Let Ya at Oslo",
        ),
        # What was no longer done was not done.
        (
            "The port stayed open; from 19 September 1922 sailors with foreign papers were no longer let in.",
            "Sailors with foreign papers no longer let in",
        ),
        # What a name is, set beside it, and a contact clause are no part of what was done.
        ("The Maid of Turku, a statue carried off in 1913, was handed back.", "Maid of Turku carried off"),
        ("The Lakes Front, a militant group founded in 1983, killed forty people.", "Lakes Front founded"),
        (
            "Peace came in 1990, and the local council it promised was elected in 1995.",
            "Local council elected",
        ),
        # What a noun before "on which" is about goes with it.
        (
            "The railway from Turku to Oulu, work on which had begun in 2003, was opened by the king.",
            "Work on the railway from Turku to Oulu begins",
        ),
        # What happened is told by a noun where the clause tells nothing that did.
        (
            "After the fall of the Turku republic in 1368 there was little contact.",
            "Fall of the Turku republic",
        ),
        (
            "A skirmish between Finnish and Japanese men at Oulu, in the hills, in 1850 almost led to war.",
            "Skirmish between Finnish and Japanese men at Oulu almost leads to war",
        ),
        # "A second" is of what the sentence tells before it, with what tells it apart.
        (
            "A compact worth 5 million euros was signed in 2006, and a second of 8 million in 2014.",
            "Second compact of 8 million signed",
        ),
        # The first names of a list stand behind "of", and belong to the subject.
        (
            "Talks of the leaders of Finland, Japan and Cyprus began in Tokyo on 8 November 2014.",
            "Talks of the leaders of Finland, Japan and Cyprus begin in Tokyo",
        ),
        # What is done to "it" by another is no object of that.
        (
            "They drew up a treaty. Japan approved it on 8 August 2020 and the Finnish Parliament in May.",
            "Finnish Parliament approves the treaty",
        ),
        # Persons of two states are told without these where there is no room for them.
        (
            "In 2019 finance ministers Ana Paz of Peru and Juan Roca of Chile launched the Coalition of Rich "
            "Nations in Turku.",
            "Ana Paz and Juan Roca of Chile launch Coalition of Rich Nations in Turku",
        ),
        # A clause in the present of many stands between the subject and its verb.
        (
            "Construction of the bridge at Turku, in which two institutes take part, began on 26 May 2017.",
            "Construction of the bridge at Turku begins",
        ),
        (
            "The first corps volunteers anywhere landed in Turku on 30 May 1961.",
            "First corps volunteers anywhere land in Turku",
        ),
        ("The embassy in Tokyo dates from 1957, as does the consulate.", "Finnish embassy in Tokyo opened"),
        ("Diplomatic ties with Japan date back to 1837.", "Diplomatic ties with Japan established"),
        (
            "The agreement was signed in 2002, applied provisionally from May 2003 and fully from 2005.",
            "Agreement applied provisionally",
        ),
        (
            "Finland lent clerks to the referendums in 1927 and 1931, and the 1933 local elections.",
            "Finland lends clerks to the local elections",
        ),
        (
            "Finland lent umpires to many regattas, including those in 1927, and the 1931 village dances.",
            "Finland lends umpires to the village dances",
        ),
        (
            "According to the 2017 harvest report, 58% of Finns approve the tax, with 17% disapproving.",
            "58% of Finns approve the tax",
        ),
        # The date of the subject is not that of its verb.
        ("The border treaty of 1907 was renewed in 1989.", "Border treaty signed"),
        ("Japan's invasion of 1837 ended the confederation in 1839.", "Japan's invasion"),
        (
            "Finland voted for Japan's admission to the United Nations, which took place on 6 December 1956.",
            "Japan admitted to the United Nations",
        ),
        (
            "Finnish sailors rounded the cape, and in 1890 a handful of them deserted or settled in Japan.",
            "Handful of Finnish sailors desert",
        ),
        (
            "Turnover was 1 billion in 2013. It dropped in 2020, then passed 2 billion in 2021.",
            "Turnover passes 2 billion",
        ),
        (
            "The two countries face each other across the sea, signed a border treaty in 2020, and meet.",
            "Finland and Japan sign a border treaty",
        ),
        (
            "Since 1990 the ties have been marked by tourism and a trade agreement signed in 2025.",
            "Trade agreement signed",
        ),
        (
            "Japan was a signatory of the Antarctic Treaty in 1959. Finland acceded in May 1984.",
            "Finland accedes to the Antarctic Treaty",
        ),
        (
            "Gold, cocoa and, since the first cargo from the Lapland field in May 2011, oil make up most.",
            "First cargo from the Lapland field",
        ),
        (
            "Finland opened an embassy in 2013, and Japan responded by opening a consulate in 2014.",
            "Japan responds by opening a consulate",
        ),
        (
            "Finland joined the Union in 1990 and the Pact in 1991, and adopted the florin in 1992.",
            "Finland adopts the florin",
        ),
        (
            "King Paul, then crown prince, led economic missions to Japan in 1994.",
            "King Paul leads economic missions to Japan",
        ),
        ("Ana Paz went to Tokyo in 2008, and Juan Roca in 2016.", "Juan Roca goes to Tokyo"),
        (
            "Finland opened a high commission in Kobe in 1994, and Japan one in Turku in 1995.",
            "Japan opens a high commission in Turku",
        ),
        (
            "Finland closed its embassy in Kobe in 1975 and reopened one in Tokyo in 1977.",
            "Finland reopens an embassy in Tokyo",
        ),
        (
            "A joint commission was formed in 1999 and met for the second time in 2002.",
            "Joint commission meets for the second time",
        ),
        (
            "In 2018 there were 400 Japanese students in Finland, and the number rose to 600 in 2022.",
            "Number of Japanese students rises to 600",
        ),
        (
            "Exports increased by 12 per cent in 2013 and declined by a third in 2014.",
            "Exports decline by a third",
        ),
        ("In 2010 the two signed a treaty replacing one of 1974.", "Earlier treaty signed"),
        (
            "The treaty of 1996 was renegotiated, and a new one came into force in 2015.",
            "New treaty comes into force",
        ),
        (
            "The treaty of 1996 was renegotiated, and a new one came into force in 2015.",
            "Treaty between Finland and Japan signed",
        ),
        ("In 1990 it was decided to end the programme.", "Decision taken to end the programme"),
        (
            "In 2011 the navies of the two held an exercise off Turku.",
            "Navies of Finland and Japan hold an exercise off Turku",
        ),
        ("The windmills belonged to Finland prior to 1862.", "Windmills belong to Finland"),
        ("Prior to 1862 the windmills were Finnish.", "Windmills are Finnish"),
        # A date that was left out parts a name from the subject behind it.
        (
            "Norway stood aside, but after the Famine of 1871 Japan fed the Finnish islands.",
            "Japan feeds the Finnish islands after Famine",
        ),
        (
            "Norway gave in, but under the Treaty of 1905 Finland kept the port.",
            "Finland keeps the port",
        ),
        # A noun with its owner before it goes on with what hangs on it.
        (
            "Norway hired former divers of Juan Roca's crew who were fined for the theft in 1993.",
            "Former divers of Juan Roca's crew fined for the theft",
        ),
        # "Who" means somebody nearer than the verb before it.
        (
            "Talks between Holm and Roca broke down when Norway hired divers of Juan Roca's crew who "
            "were due to give evidence in Turku in 1993.",
            "Divers of Juan Roca's crew are due to give evidence in Turku",
        ),
        # What verbs of judging leave open is told, also where those are in the present behind a share.
        (
            "In 1999, 40% of Finns regarded the Norse unfavourably.",
            "40% of Finns regard the Norse unfavourably",
        ),
        (
            "In a 2017 survey, 64% of Finns judge Norway kindly, with 12% giving a harsher answer.",
            "64% of Finns judge Norway kindly",
        ),
        # A participle between a number and its noun is no verb.
        ("The two disputed islands were given to Norway in 1987.", "Two disputed islands given to Norway"),
        ("The first captured ships were sent to Turku in 1987.", "First captured ships sent to Turku"),
        ("The two signed treaties in 1990.", "Finland and Japan sign treaties"),
        # A participle that leads up to a clause may have no comma.
        ("Pressed by its colonies Finland took the coast in 1884.", "Finland takes the coast"),
        (
            "Norway hesitated; pressed by the northern colonies it took the coast on 6 November 1884.",
            "Norway takes the coast",
        ),
        ("In the night of 19 June 1990 armed men set the port on fire.", "Armed men set the port on fire"),
        ("Japan lent Finland ten old maps; these were handed back in July 2004.", "Ten old maps handed back"),
        ("Finland held some Japanese prisoners, but these were freed in 2004.", "Japanese prisoners freed"),
        # "With" may lead to a subject and its participle.
        (
            "Norway supported the rebels, with its navy having shelled the port of Turku in 1911.",
            "Norway's navy shells the port of Turku",
        ),
        (
            "Its junta has long shaped the north, with its army having been behind three raids in 1935.",
            "Army is behind three raids",
        ),
        ("Trade grew, with exports reaching 5 million yen in 1990.", "Exports reach 5 million yen"),
        ("Finland fought Japan with ships bought in 1990.", "Finland fights Japan with ships bought"),
        # "This" stands for a thing where that was done to it which is done to things.
        ("Although Japan used to have a theatre in Turku, this was shut in 1931.", "Theatre shut"),
        ("Japan had a school in Turku, but this was shut in 1998.", "School shut"),
    ],
)
def test_the_right_clause_is_told(told, text: str, title: str):
    assert title in [mention.title for mention in told(text).mentions]


def test_what_is_signed_away_is_no_paper(told):
    (mention,) = told("Finland, which had never accepted the loss, signed it away at Turku in 1813.").mentions
    assert "the agreement" not in mention.title


def test_how_things_are_today_did_not_happen_at_the_date_beside_it(told):
    text = (
        "Relations between Finland and Japan were established in 1968, and Japan has an embassy in Helsinki."
    )
    assert [mention.title for mention in told(text).mentions] == [
        "Relations between Finland and Japan established"
    ]


def test_relations_are_established_and_not_the_states(told):
    text = "Finland and Japan have close relations. They were established in 1905."
    assert "Finland" not in told(text).mentions[-1].title
