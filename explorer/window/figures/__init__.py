"""Where figures and data are taken away, printed, and figures opened again."""
