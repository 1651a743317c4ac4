"""What verbs ask for behind them, without which a headline would break off."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set

_FRAME_ROWS = (
    ("accuse suspect convict deprive consist", "of"),
    ("charge deal", "with"),
    ("put", "on in at into under to up down out forward off an"),
    ("place", "on in under at"),
    ("appear", "as"),
    ("award owe", "to"),
    ("lay", "down out in on off at before claim siege"),
    ("bind", "by to"),
    ("lead raise elevate upgrade downgrade compel belong amount refer", "to"),
    (
        "allow permit enable urge persuade invite order try seek begin want help oblige forbid require "
        "instruct command encourage authorise authorize commission empower entitle inspire induce tempt "
        "prompt press provoke get",
        "to",
    ),
    ("expose subject devote ascribe attribute relegate accustom", "to"),
    ("leave", "on under with without"),
    ("regard view describe treat act", "as"),
    ("use", "as to"),
    ("choose designate classify offer hail propose denounce recognise recognize", "as"),
    ("convert", "into to"),
    ("turn", "into to over down away"),
    ("force", "to into out"),
    ("destine", "for to"),
    ("ask", "to for"),
    ("call", "on for off"),
    ("agree", "to on"),
    ("decide", "to on against"),
    ("prevent bar exclude ban exempt deter dissuade discourage abstain refrain", "from"),
    (
        "condemn sentence direct confine restrict attach assign cede transfer add consent object contribute",
        "to",
    ),
    ("entrust", "to with"),
    ("impose inflict levy bestow", "on upon"),
    ("protect", "from against"),
    ("rescue free save", "from"),
    ("link connect", "to with"),
    ("replace", "with by"),
    ("apply qualify", "for to"),
    ("inform assure notify remind", "of that"),
    ("convince", "to of that"),
    ("depend rely", "on"),
    ("result", "in"),
    ("compare", "to with"),
    ("warn", "of against that"),
    ("bring", "to into about down"),
    ("hand", "over to"),
    ("engage", "in with"),
    ("serve", "in as on under"),
    ("differ", "over from"),
    ("stand", "in by for against aside"),
)
FRAMES = {verb: word_set(asked) for verbs, asked in _FRAME_ROWS for verb in verbs.split()}
"""What a verb asks for behind its object: a headline without it would mislead or break off."""
FRAMED_BY_TO = frozenset(verb for verb, asked in FRAMES.items() if "to" in asked)
"""Verbs that go on with "to"."""
NEEDS_MORE = word_set(
    """accuse amount announce appear appoint argue ask attack attempt attend authorize award be bear become
    begin believe belong bring build buy call carry cause claim compel concern condemn conduct consider
    consist constitute contain continue cover create criticize cross declare defeat deliver demand
    depend describe destroy do elect employ enable establish exert expect express face fail find force
    gain get give grant hand have hold hope host impose include intend invade invoke issue keep last
    launch lay lead leave lend let lose maintain make manage mean name need note offer open pay place
    plan play pose praise present promise propose prove provide publish put raise reach recall receive
    refuse regard reject remain represent request require result say see seek seem send serve set show
    sign state stress supply take tell tend think treat try urge use view visit want warn wish"""
)
"""Verbs that say nothing by themselves in the active voice."""
