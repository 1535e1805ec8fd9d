"""scikit-learn's GradientBoostingClassifier as an ONNX tree ensemble, written node by node."""
import numpy as np
import onnx
from onnx import TensorProto, helper


def export(model, prior, width, metadata, path):
    graph = helper.make_graph(
        [helper.make_node("TreeEnsembleClassifier", ["features"], ["label", "probabilities"], domain="ai.onnx.ml",
                          classlabels_int64s=[0, 1], base_values=[float(np.log(prior / (1 - prior)))],
                          post_transform="LOGISTIC", **ensemble(model))],
        "fraud-detector",
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["N", width])],
        [helper.make_tensor_value_info("label", TensorProto.INT64, ["N"]),
         helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["N", 2])])
    proto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)],
                              producer_name="FraudScoring/training/train.py")
    proto.ir_version = 8
    for key, value in metadata.items():
        proto.metadata_props.add(key=key, value=value)
    onnx.checker.check_model(proto)
    onnx.save(proto, path)


def ensemble(model):
    attributes = {}
    for number, estimator in enumerate(model.estimators_[:, 0]):
        for node in range(estimator.tree_.node_count):
            for key, value in tree_node(estimator.tree_, number, node, model.learning_rate).items():
                attributes.setdefault(key, []).append(value)
    return attributes


def tree_node(tree, number, node, learning_rate):
    leaf = tree.children_left[node] == -1
    facts = dict(nodes_treeids=number, nodes_nodeids=node, nodes_hitrates=1.0, nodes_missing_value_tracks_true=0)
    if leaf:
        weight = float(tree.value[node][0, 0]) * learning_rate
        return facts | dict(nodes_modes="LEAF", nodes_featureids=0, nodes_values=0.0, nodes_truenodeids=0, nodes_falsenodeids=0,
                            class_treeids=number, class_nodeids=node, class_ids=0, class_weights=weight)
    return facts | dict(nodes_modes="BRANCH_LEQ", nodes_featureids=int(tree.feature[node]), nodes_values=not_above(tree.threshold[node]),
                        nodes_truenodeids=int(tree.children_left[node]), nodes_falsenodeids=int(tree.children_right[node]))


def not_above(threshold):
    """scikit-learn compares float32 with a float64 threshold: the float32 one must not let a larger value pass."""
    rounded = np.float32(threshold)
    return float(np.nextafter(rounded, np.float32(-np.inf)) if float(rounded) > threshold else rounded)
