"""Clauses without a date that tell no happening of the date before them."""

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_text_document

HEADING = "Peru–Chile relations\n\n"
NO_DEEDS = [
    "Peru opened a mill at Arica in 1990 and had some 300 workers.",
    "Peru granted Chile a licence in 1990, but the trade seldom covered its costs.",
    "Peru granted Chile a licence in 1990, but the mine was never opened.",
    "Peru joined the pact in 1990, but Chile remained outside.",
    "Peru opened its market in 1990; Arica was the seat of the customs.",
    "Peru broke off relations in May 1990, but it did not close its consulate at Arica.",
    # Earlier than the date, and done by nobody.
    "Peru asked for help in May 1990, but Chile had already sent two ships.",
    "Peru expelled the envoy in May 1990, and no successor was named.",
    "The talks between the two began in 1990, and neither government gave way.",
    "Chile left Arica in May 1990; nine hundred men had fled, and Tacna had been burned.",
    "Chile sent troops to Arica in May 1990, whereas President Rojas of Peru had already left.",
    "Peru opened a port in 1990 and so was not among the last.",
    "Peru denounced the pact in 1990, though no reprisals followed.",
    # What is or has been up to now, and what is of later.
    "Peru won a share in the mine at an auction in May 1990; it has since handed it back to Chile.",
    "Peru signed a treaty in May 1990, and this is counted by Chile as the beginning of relations.",
    "Peru sent teachers in May 1990, and delays in their pay have often been denounced by Chile.",
    "The first round was held in Arica in 1990, and many of the subsequent rounds were held in Chile.",
    "Peru proposed a port in May 1990, but the road that Chile was to build there has been given up.",
    "After the storm, which struck in May 1990, Chile granted Peru a loan.",
    # A date that is no clause's, or from which on something was so.
    "Peru had been neutral since 1990, but the rebels used its ports and Chile allowed this.",
    "Peru warned that it could fight until May 1990, and Chile recommended talks.",
    "Peru, having read the codes in May 1990, was aware of the plan and sank the ship.",
    "After the siege of Tacna (1990–91), Peru rebuilt its army.",
    "Peru ignored its 1990 treaty with Chile and attacked the port.",
    "Peru signed the pact in May 1990, while Chile was fighting in the south.",
    # What describes is not done.
    "Peru opened a port in May 1990, and Chile had a small armed fleet.",
    "Peru opened a port in May 1990, and Chile had a red flag.",
    "Peru opened a port in May 1990, and Arica was one of the largest ever built.",
]


@pytest.mark.parametrize("sentence", NO_DEEDS)
def test_states_courses_and_what_came_earlier_are_no_happenings_of_the_date(lexicon, sentence):
    assert len(extract(read_text_document(HEADING + sentence, "x.txt"), lexicon).mentions) == 1


DEEDS = [
    "Peru closed its embassy in May 1990, and Chile is said to have signed a pact with its foes.",
    "Peru opened a school in May 1990, and Chile has praised it ever since.",
    "Peru and Chile have signed three pacts since May 1990, and an embassy has been opened in Lima.",
    "After the coup of May 1990, in which the king was killed, Chile closed its embassy.",
    "Peru sent an envoy in 1990, and Chile was the last to do so.",
    "Peru attended the 1990 convention and signed the accord with Chile.",
    "Peru spoke at the 1990 convention, and Chile recalled its ambassador.",
    "Peru joined the 1990 treaty and sent troops to Chile.",
    "Peru would not recognise Chile until 1990, and Chile opened a legation in Lima.",
    "Peru could keep its fleet until 1990, when Chile sank it, and Roca fled.",
    "Chile closed the road in May 1990, and Peru had the bridge destroyed.",
    "The sea was calm in May 1990, and President Rojas of Peru was a guest in Arica.",
    "Peru closed the embassy of Chile in May 1990; its staff had 24 hours to leave.",
    "Peru closed its port in May 1990, and Chile was not informed.",
    "Peru and Chile signed a pact in 1990, but it was never ratified by the Chilean congress.",
    "By May 1990 Chile had closed the road, and Peru had opened the bridge.",
    "Peru took the islands in May 1990; Chile had to withdraw.",
    "Peru attacked in May 1990, but Chile, which had never been asked, closed the road.",
    "A storm struck Arica in May 1990, and Peru was the scene of an earthquake.",
    "Explosions damaged the Peruvian embassy in May 1990; no one was charged.",
    # A number, a contrast and one meant by no other name are no denials.
    "Chile closed the road in May 1990; no more than six villages were burned.",
    "Chile closed the road in May 1990; none the less Peru was sent home.",
    "Chile lost the match in May 1990; none other than Peru was sent home.",
    # What is done to one of them, and what one has done.
    "The tunnel fell in in May 1990, and the Peruvian consul was one of those injured.",
    "Chile closed the road in May 1990, and Peru had an envoy arrested.",
    "Chile closed the road in May 1990, and Peru had the old fort built again.",
    "Chile closed the road in May 1990, and Peru had its own frigate sunk.",
    # How a meeting ended, and a stand on what is dated.
    "Peru and Chile met in Lima in May 1990, but no agreement was reached.",
    "Chile sent troops to Arica in May 1990, whereas President Rojas of Peru had pleaded against it.",
    # An adverb within the subject says nothing of the verb.
    "Chile closed the road in May 1990, but the hardly armed garrison was captured by Peru.",
    # What came after what is dated, or had come about by then.
    "Chile closed the road in May 1990, and Peru had quickly left Arica.",
    "Chile closed the road in May 1990, and by then Peru had left Arica.",
]


@pytest.mark.parametrize("sentence", DEEDS)
def test_what_was_done_beside_a_date_is_a_happening_of_it(lexicon, sentence):
    assert len(extract(read_text_document(HEADING + sentence, "x.txt"), lexicon).mentions) == 2


JOINED = [
    (
        "Bolivia closed its ports in May 1990; Peru was a friend of Chile and sent troops.",
        "Peru sends troops",
    ),
    (
        "Bolivia closed its ports in May 1990; Peru never trusted the envoy and broke off relations.",
        "Peru breaks off relations",
    ),
    (
        "The war went on in May 1990; Tacna remained empty and was occupied by Chile.",
        "Tacna occupied by Chile",
    ),
    (
        "Bolivia lost the war in May 1990; Chile had a strong fleet and occupied Arica.",
        "Chile occupies Arica",
    ),
    # Done before, or done as little as what it is joined to; and no deed of that time.
    ("Bolivia closed its ports in May 1990; Peru had already won and occupied Arica.", ""),
    ("The pact was signed in May 1990, but Chile never debated and ratified it.", ""),
    ("The pact was signed in May 1990, but Chile seldom kept its terms and annexed land.", ""),
    # Whose deed it is behind a clause inside, only the sense tells.
    ("Bolivia lost the war in May 1990; Chile had a fleet that had landed and occupied Arica.", ""),
    ("Bolivia lost the war in May 1990; Chile was a friend of a king who feared Peru and sent troops.", ""),
    ("Peru opened a port in May 1990, and Arica was the seat of the customs and exported cotton.", ""),
]


@pytest.mark.parametrize(("sentence", "title"), JOINED)
def test_a_deed_joined_to_a_state_is_told_without_it(lexicon, sentence, title):
    mentions = extract(read_text_document(HEADING + sentence, "x.txt"), lexicon).mentions
    assert [mention.title for mention in mentions[1:]] == [title] * bool(title)


OF_NO_OTHER = [
    "Guano made up most of what Peru sold until the 1880s, and the mining of nitrate led Chile to war.",
    "The massacre of Peruvian miners at Arica on 1 December 1944 remains a sore point; Chile admitted it.",
    "Rojas came to Lima in December 1825, while Chile was still fighting Peru.",
]


@pytest.mark.parametrize("sentence", OF_NO_OTHER)
def test_a_bound_or_what_is_said_today_dates_nothing_beside_it(lexicon, sentence):
    assert len(extract(read_text_document(HEADING + sentence, "x.txt"), lexicon).mentions) == 1


DATED = [
    (
        "Peru was host of the games on 2 October 2012, which had been put off from February 2011; "
        "Chile sent its foreign minister.",
        (2012, 10),
    ),
    ("The law, drafted by Peru in 1930, was passed in May 1932, and Chile closed the border.", (1932, 5)),
    ("When the 1930 pact ran out in May 1932, Chile closed the border.", (1932, 5)),
    # Of a list, and of what only a noun has or a clause inside tells, no date leads.
    ("Ministers of Peru met in May 1930 and May 1932, and Chile closed the border.", (1930, 5)),
    ("In May 1930 Peru annulled the pact of 1904, and Chile closed the border.", (1930, 5)),
    ("In May 1930 a minister of Peru, elected in 1925, fled, and Chile closed the border.", (1930, 5)),
    ("Peru signed the pact in May 1930 (it lapsed in 1935), and Chile closed the border.", (1930, 5)),
    ("In 1940, when the ultimatum of 26 June had cost Peru its coast, Chile closed the border.", (1940, 6)),
]


@pytest.mark.parametrize(("sentence", "month"), DATED)
def test_the_last_verb_before_lends_its_date(lexicon, sentence, month):
    mentions = extract(read_text_document(HEADING + sentence, "x.txt"), lexicon).mentions
    assert (mentions[-1].date.start.year, mentions[-1].date.start.month) == month


def test_what_comes_with_a_dated_pact_has_its_date(lexicon):
    text = "With the pact, which took effect in 2009, Chile abolished tariffs."
    mentions = extract(read_text_document(HEADING + text, "x.txt"), lexicon).mentions
    assert [mention.title for mention in mentions][1:] == ["Chile abolishes tariffs"]
