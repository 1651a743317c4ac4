"""What the program stands on, before any of its parts is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from explorer.chronicle.kind import Kind, kinds_from
from explorer.resources import load_json
from explorer.window.opening.learning import learn
from explorer.window.opening.loading import Load, Loader, ask
from explorer.window.opening.resting import give_way
from explorer.window.session import Session
from explorer.window.theme import load_skins
from explorer.window.theme_switch import ThemeSwitch

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Basis:
    """The kinds of events, what is shown, the theme that is worn, and what reads articles."""

    kinds: Mapping[str, Kind]
    session: Session
    switch: ThemeSwitch
    loader: Loader

    @classmethod
    def of(cls, application: QApplication, owner: QObject, theme: str, reading: Load) -> Basis:
        """A basis in a theme, one of those of the settings.

        ``reading`` makes the chronicle of what is opened. Session and loader live as long as their ``owner``.
        """
        kinds = kinds_from(load_json("kinds.json"))
        session = Session(owner, partial(ask, kinds))
        switch = ThemeSwitch(application, load_skins(), theme)
        give_way()
        return cls(kinds, session, switch, Loader(reading, partial(learn, kinds), owner))
