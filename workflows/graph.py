"""The only importer of `networkx`: what can be reached along arrows, and what goes round in a circle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import networkx as nx

Arrows = Iterable[tuple[str, str]]


def reached(arrows: Arrows, start: str) -> frozenset[str]:
    """Every node that a way along the arrows leads to from `start`, itself included."""
    graph = _graph(arrows, [start])
    return frozenset({start, *nx.descendants(graph, start)})


def leading(arrows: Arrows, ends: Iterable[str]) -> frozenset[str]:
    """Every node from which a way along the arrows leads to one of `ends`, these included."""
    ends = list(ends)
    graph = _graph(arrows, ends)
    return frozenset(ends).union(*(nx.ancestors(graph, end) for end in ends))


def circles(arrows: Arrows) -> tuple[tuple[str, ...], ...]:
    """Sets of nodes that all lead to each other, or one to itself: each once, sorted."""
    graph = _graph(arrows, [])
    found = [tuple(sorted(part)) for part in nx.strongly_connected_components(graph)]
    return tuple(sorted(part for part in found if len(part) > 1 or graph.has_edge(part[0], part[0])))


def levels(arrows: Arrows, nodes: Iterable[str]) -> tuple[tuple[tuple[str, ...], bool], ...]:
    """The nodes, each after those from which arrows lead to it; those that lead to each other stand together, and with
    them whether any do, or one to itself.
    """
    graph = _graph(arrows, nodes)
    whole = nx.condensation(graph)
    parts = [whole.nodes[node]["members"] for node in nx.lexicographical_topological_sort(whole)]
    return tuple((tuple(sorted(part)), bool(graph.subgraph(part).edges)) for part in parts)


def longest_way(arrows: Arrows, weights: Mapping[str, int]) -> tuple[str, ...]:
    """The nodes of the way along the arrows whose weights sum to most; the arrows go in no circle."""
    graph = _graph([], sorted(weights))
    graph.add_weighted_edges_from((before, after, weights[after]) for before, after in sorted(arrows))
    # a start before all, so that the weight of a way's first node counts as well
    graph.add_weighted_edges_from(("", node, weight) for node, weight in sorted(weights.items()))
    return tuple(nx.dag_longest_path(graph)[1:])


def _graph(arrows: Arrows, nodes: Iterable[str]) -> nx.DiGraph:
    graph = nx.DiGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(arrows)
    return graph
