"""What the pages of a PDF paint with beside fonts: outlines of marks, opacities, fades."""

from __future__ import annotations

from explorer.export.pdf.objects import Entries, Objects, dictionary, number, reference

_REACH = 1000  # of a form from its origin, in units: farther than any mark


class Resources:
    """Each outline, opacity and fade of a file once, by the name that content uses."""

    def __init__(self) -> None:
        self._forms: dict[str, str] = {}
        self._opacities: dict[float, str] = {}
        self._fades: dict[tuple[float, float], str] = {}

    def form(self, path: str) -> str:
        """The name of the form that paints a path in the colours of the moment."""
        return self._forms.setdefault(path, f"M{len(self._forms) + 1}")

    def opacity(self, value: float) -> str:
        """The operator for an opacity."""
        return f"/{self._opacities.setdefault(value, f'O{len(self._opacities) + 1}')} gs"

    def fade(self, left: float, right: float) -> str:
        """The name of the state in which a square of a unit runs from one opacity to another."""
        return self._fades.setdefault((left, right), f"G{len(self._fades) + 1}")

    def told(self, objects: Objects, fonts: Entries) -> str:
        """The dictionary of resources, of which what is larger is put into the file."""
        states = {
            name: f"<< /ca {number(value)} /CA {number(value)} >>" for value, name in self._opacities.items()
        }
        states |= {name: _mask(objects, *ends) for ends, name in self._fades.items()}
        forms = {name: reference(_form(objects, path)) for path, name in self._forms.items()}
        parts = {"Font": dictionary(fonts), "ExtGState": dictionary(states), "XObject": dictionary(forms)}
        return dictionary(parts)


def _form(objects: Objects, path: str) -> int:
    box = f"[{-_REACH} {-_REACH} {_REACH} {_REACH}]"
    return objects.stream(
        path.encode("ascii"), {"Type": "/XObject", "Subtype": "/Form", "BBox": box}, packed=False
    )


def _mask(objects: Objects, left: float, right: float) -> str:
    """A state whose mask is a square of greys from left to right: ISO 32000-1, 8.7.4.5.3 and 11.6.5."""
    greys = f"<< /FunctionType 2 /Domain [0 1] /C0 [{number(left)}] /C1 [{number(right)}] /N 1 >>"
    shading = f"<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 0] /Function {greys} >>"
    square = objects.stream(
        b"/S sh",
        {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": "[0 0 1 1]",
            "Group": "<< /S /Transparency /CS /DeviceGray >>",
            "Resources": f"<< /Shading << /S {shading} >> >>",
        },
        packed=False,
    )
    return f"<< /ca 1 /SMask << /S /Luminosity /G {reference(square)} >> >>"
